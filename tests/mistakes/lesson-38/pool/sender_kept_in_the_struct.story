deadlock, in the simplest failing interleaving: 11 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:64
  2  ● spawn thread 2       │                                               A:64
  3  ● send on queue_tx     │                      │                        A:68
  4  ● send on queue_tx     │                      │                        A:68
  5  ○ join, sleeps         │                      │                        A:72
     ┊   thread 1           │                      │
  6  ┊                      ● recv on queue_rx     │                        A:83
     ┊                      │   → a value          │
  7  ┊                      ● fetch_add            │                       B:231
     ┊                      │   done: 0 → 1        │
  8  ┊                      ● recv on queue_rx     │                        A:83
     ┊                      │   → a value          │
  9  ┊                      ● fetch_add            │                       B:231
     ┊                      │   done: 1 → 2        │
 10  ┊                      ○ recv on que…, sleeps │                        A:83
 11  ┊                      ┊                      ○ recv on que…, sleeps   A:83
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-38/src/exercises/pool.rs
   64 │             thread::spawn(move || work(queue))
   68 │         self.queue_tx.send(task).unwrap();
   72 ┃         let report = worker.join().unwrap();
   83 ┃ for task in queue {

B  lessons/lesson-38/tests/03_pool.rs
  231 │ Box::new(move || _ = done.fetch_add(1, Relaxed))

`thread 1` and `thread 2` wait for a value from `queue_rx` (pool.rs:83): the
channel is empty, but not closed. A sender (`queue_tx`, or a clone of it) has
not been dropped, and nobody is left to send. Most likely it is `main` that
still holds it.

`main` waits for `thread 1` to end (pool.rs:72).
