panic, in the simplest failing interleaving: 9 steps, no preemptions

     main                           thread 1
  1  ● send on queue_tx                                             A:54
  2  ● send on queue_tx                                             A:54
  3  ● drop the last queue_tx
  4  ● spawn thread 1                                               A:60
  5  ○ join thread 1, sleeps        │                               A:65
  6  ┊                              ● recv on queue_rx → a value    A:74
  7  ┊                              ● panic: a task that panics,…  B:236
  8  ● join thread 1 → Err                                          A:65
  9  ✗ unwrap of an Err panics                                      A:65

A  lessons/lesson-38/src/exercises/pool.rs
   54 │         queue_tx.send(task).unwrap();
   60 │             thread::spawn(move || work(queue))
   63 │     let done = workers
   64 │         .into_iter()
   65 ┃         .map(|worker| worker.join().unwrap())
   74 │ for task in queue {

B  lessons/lesson-38/tests/03_pool.rs
  236 │ Box::new(|| panic!("a task that panics, on purpose"))

`main` panicked (pool.rs:65): called `Result::unwrap()` on an `Err` value:
Any { .. }

`join` had returned an `Err`, for `thread 1` had panicked at step 7
(03_pool.rs:236): a task that panics, on purpose
