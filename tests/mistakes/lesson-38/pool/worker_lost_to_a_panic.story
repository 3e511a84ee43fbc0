panic, in the simplest failing interleaving: 10 steps, no preemptions

     main                           thread 1
  1  ● send on queue_tx                                             A:57
  2  ● send on queue_tx                                             A:57
  3  ● drop the last queue_tx
  4  ● spawn thread 1                                               A:63
  5  ○ join thread 1, sleeps        │                               A:68
  6  ┊                              ● recv on queue_rx → a value    A:79
  7  ┊                              ● panic: a task that panics,…  B:236
  8  ● join thread 1 → Err                                          A:68
  9  ● load done → 0                                                A:71
 10  ✗ panic: expected the task a…                                 B:328

A  lessons/lesson-38/src/exercises/pool.rs
   57 │         queue_tx.send(task).unwrap();
   63 │             thread::spawn(move || work(queue, &done))
   66 │     let panicked = workers
   67 │         .into_iter()
   68 │         .filter_map(|worker| worker.join().err())
   71 │         done: done.load(SeqCst),
   79 │ for task in queue {

B  lessons/lesson-38/tests/03_pool.rs
  236 │ Box::new(|| panic!("a task that panics, on purpose"))
  328 ┃     assert!(

`main` panicked (03_pool.rs:328): expected the task after the one that panics to
be done: got Report { done: 0, panicked: 1 }
