panic, in the simplest failing interleaving: 9 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:21
  2  ● spawn thread 2       │                                               A:21
  3  ○ join, sleeps         │                      │                        A:28
     ┊   thread 1           │                      │
  4  ┊                      ● panic:               │                       B:285
     ┊                          a value that is n… │
  5  ● join thread 1 → Err                         │                        A:28
  6  ○ join, sleeps                                │                        A:28
     ┊   thread 2                                  │
  7  ┊                                             ● panic:                B:285
     ┊                                                 a value that is n…
  8  ● join thread 2 → Err                                                  A:28
  9  ✗ panic:                                                              B:288
     │   expected the call…

A  lessons/lesson-31/src/exercises/map_on_threads.rs
   21 │     thread::spawn(move || work(input))
   28 │ match handle.join() {

B  lessons/lesson-31/tests/01_map_on_threads.rs
  285 │         panic_any(Unlucky(input))
  288 ┃ assert!(

`main` panicked (01_map_on_threads.rs:288): expected the caller to hear the
panic of call 1, the first of two: it heard the panic of call 2
