panic, in the simplest failing interleaving: 7 steps, no preemptions

     main                          thread 1                     thread 2
  1  ● spawn thread 1                                                       A:21
  2  ● spawn thread 2              │                                        A:21
  3  ○ join thread 1, sleeps       │                            │           A:25
  4  ┊                             ● panic:                     │          B:262
     ┊                                 a value that is not…     │
  5  ● join thread 1 → Err                                      │           A:25
  6  ● load ended → 0                                           │          B:271
  7  ✗ panic: expected the panic …                              │          B:272

A  lessons/lesson-31/src/exercises/map_on_threads.rs
   21 │         thread::spawn(move || work(input))
   25 │ let results: Result<Vec<T>, _> = handles.into_iter().map(|handle| handl…

B  lessons/lesson-31/tests/01_map_on_threads.rs
  262 │             panic_any(Unlucky(input));
  271 │ let ended = ended.load(Relaxed);
  272 ┃ assert!(

`main` panicked (01_map_on_threads.rs:272): expected the panic of call 1 to
reach the caller when call 2 has ended, too: it had not

When `main` panicked, `thread 2` had not begun.
