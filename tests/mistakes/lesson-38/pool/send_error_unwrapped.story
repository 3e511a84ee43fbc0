panic, in the simplest failing interleaving: 10 steps, no preemptions

     main                           thread 1
  1  ● spawn thread 1                                               A:56
  2  ● send on queue_tx             │                               A:61
  3  ○ send on queue_tx, sleeps     │                               A:61
  4  ┊                              ● recv on queue_rx → a value    A:56
  5  ┊                              ● panic: a task that panics,…  B:236
  6  ┊                              ● drop the last queue_rx
  7  ● send on queue_tx                                             A:61
  8  ● drop the last queue_tx
  9  ● join thread 1 → Err                                          A:66
 10  ✗ panic: expected the task a…                                 B:328

A  lessons/lesson-38/src/exercises/pool.rs
   56 │     thread::spawn(move || queue.iter().map(|task| task()).count())
   61 │ queue_tx.send(task).unwrap();
   66 │ match worker.join() {

B  lessons/lesson-38/tests/03_pool.rs
  236 │ Box::new(|| panic!("a task that panics, on purpose"))
  328 ┃     assert!(

`main` panicked (03_pool.rs:328): expected the task after the one that panics to
be done: got Report { done: 0, panicked: 1 }
