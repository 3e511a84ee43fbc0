too many threads at once, in the simplest failing interleaving:
9 steps, no preemptions

     main                  thread 1              thread 2
  1  ● lock state                                                      A:76
  2  ● unlock state
  3  ● spawn thread 1                                                  B:22
  4  ● lock state          │                                           A:76
  5  ● unlock state        │
  6  ● spawn thread 2      │                                           B:22
  7  ● lock state          │                     │                     A:76
  8  ● unlock state        │                     │
  9  ● spawn thread 3      │                     │                     B:22

A  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();

B  lessons/lesson-37/src/exercises/bounded_feed.rs
   22 │ scope.spawn(move || {

This check allows 3 threads at once, its main thread included; `main` spawned
last at step 9 (bounded_feed.rs:22). Start as many as are asked for, and let
them share the work.
