panic, in the simplest failing interleaving: 13 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                       A:56
  2  ● send on queue_tx                 │                                   A:60
  3  ● send on queue_tx                 │                                   A:60
  4  ● drop the last queue_tx           │
  5  ○ join thread 1, sleeps            │                                   A:65
  6  ┊                                  ● recv on queue_rx → a value        A:76
  7  ┊                                  ● panic: a task that panics,…      B:236
  8  ┊                                  ● recv on queue_rx → a value        A:76
  9  ┊                                  ● fetch_add done: 0 → 1            B:231
 10  ┊                                  ● recv on queue_rx → Disconnected   A:76
 11  ┊                                  ● end
 12  ● join thread 1                                                        A:65
 13  ✗ panic: expected the task a…                                         B:328

A  lessons/lesson-38/src/exercises/pool.rs
   56 │             thread::spawn(move || work(queue))
   60 │         queue_tx.send(task).unwrap();
   65 │         let report = worker.join().unwrap();
   76 │ for task in queue {

B  lessons/lesson-38/tests/03_pool.rs
  231 │ Box::new(move || _ = done.fetch_add(1, Relaxed))
  236 │ Box::new(|| panic!("a task that panics, on purpose"))
  328 ┃     assert!(

`main` panicked (03_pool.rs:328): expected the task after the one that panics to
be done: got Report { done: 2, panicked: 1 }
