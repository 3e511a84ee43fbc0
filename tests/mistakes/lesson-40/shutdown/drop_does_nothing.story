assertion failed, in the simplest failing interleaving: 8 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                         A:70
  2  ● lock state                │                            A:85
  3  ● notify_one jobs → nobody  │                            A:94
  4  ● unlock state              │
  5  ● lock state                │                            A:85
  6  ● notify_one jobs → nobody  │                            A:94
  7  ● unlock state              │
  8  ✗ assertion fails           │                           B:123

A  lessons/lesson-40/src/exercises/shutdown.rs
   70 │     thread::spawn(move || shared.work(&Context::new()))
   85 │ let mut state = self.shared.state.lock().unwrap();
   94 │ self.shared.jobs.notify_one();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  123 ┃ assert_eq!(

`main` panicked (shutting_down.rs:123): assertion `left == right` failed: every
job that was accepted must have been executed when the drop of the pool is over
  left: 0
 right: 2

When `main` panicked, `thread 1` had not begun.
