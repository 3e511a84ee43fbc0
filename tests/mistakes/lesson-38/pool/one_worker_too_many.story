panic, in the simplest failing interleaving: 19 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:55
  2  ● spawn thread 2       │                                               A:55
  3  ● send on queue_tx     │                      │                        A:59
  4  ● send on queue_tx     │                      │                        A:59
  5  ● drop                 │                      │
     │   the last queue_tx  │                      │
  6  ○ join, sleeps         │                      │                        A:64
     ┊   thread 1           │                      │
  7  ┊                      ● recv on queue_rx     │                        A:75
     ┊                      │   → a value          │
  8  ┊                      ● fetch_add            │                       B:291
     ┊                      │   under_way: 0 → 1   │
  9  ┊                      │                      ● recv on queue_rx       A:75
     ┊                      │                      │   → a value
 10  ┊                      │                      ● fetch_add             B:291
     ┊                      │                      │   under_way: 1 → 2
 11  ┊                      │                      ● fetch_sub             B:292
     ┊                      │                      │   under_way: 2 → 1
 12  ┊                      │                      ● recv on queue_rx       A:75
     ┊                      │                      │   → Disconnected
 13  ┊                      │                      ● end
 14  ┊                      ● fetch_sub                                    B:292
     ┊                      │   under_way: 1 → 0
 15  ┊                      ● recv on queue_rx                              A:75
     ┊                      │   → Disconnected
 16  ┊                      ● end
 17  ● join thread 1                                                        A:64
 18  ● join thread 2                                                        A:64
 19  ✗ panic:                                                              B:302
     │   expected 1 worker…

A  lessons/lesson-38/src/exercises/pool.rs
   55 │             thread::spawn(move || work(queue))
   59 │         queue_tx.send(task).unwrap();
   64 │         let report = worker.join().unwrap();
   75 │ for task in queue {

B  lessons/lesson-38/tests/03_pool.rs
  291 │ most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  292 │ under_way.fetch_sub(1, Relaxed);
  302 ┃ assert!(

`main` panicked (03_pool.rs:302): expected 1 worker to run one task at a time: 2
were under way
