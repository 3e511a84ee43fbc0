panic, in the simplest failing interleaving: 3 steps, no preemptions

     main                           thread 1
  1  ● spawn thread 1                                               A:26
  2  ● panic: a value that is not…  │                              B:285
  3  ✗ panic: expected the caller…  │                              B:288

A  lessons/lesson-31/src/exercises/map_on_threads.rs
   26 │ thread::spawn(move || work(input))

B  lessons/lesson-31/tests/01_map_on_threads.rs
  285 │         panic_any(Unlucky(input))
  288 ┃ assert!(

`main` panicked (01_map_on_threads.rs:288): expected the caller to hear the
panic of call 1, the first of two: it heard the panic of call 2

When `main` panicked, `thread 1` had not begun.
