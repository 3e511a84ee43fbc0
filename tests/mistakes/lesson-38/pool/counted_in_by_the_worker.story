panic, in the simplest failing interleaving: 9 steps, no preemptions

     main                           thread 1   thread 2
  1  ● send on queue_tx                                    A:55
  2  ● send on queue_tx                                    A:55
  3  ● drop the last queue_tx
  4  ● spawn thread 1                                      A:61
  5  ● spawn thread 2               │                      A:61
  6  ● lock shared.0                │          │           A:77
  7  ● unlock shared.0              │          │
  8  ● load done → 0                │          │          B:244
  9  ✗ panic: expected 2 tasks to…  │          │          B:245

A  lessons/lesson-38/src/exercises/pool.rs
   55 │     queue_tx.send(task).unwrap();
   61 │     thread::spawn(move || {
   77 │ let mut state = state.lock().unwrap();

B  lessons/lesson-38/tests/03_pool.rs
  244 │ let done = done.load(Relaxed);
  245 ┃ assert!(

`main` panicked (03_pool.rs:245): expected 2 tasks to have ended when `run`
returns: 0 had

When `main` panicked, `thread 1` and `thread 2` had not begun.
