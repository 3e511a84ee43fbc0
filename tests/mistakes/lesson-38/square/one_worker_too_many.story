panic, in the simplest failing interleaving: 26 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:20
  2  ● spawn thread 2       │                                               A:20
  3  ● send 2 on jobs_tx    │                      │                        A:29
  4  ● send 3 on jobs_tx    │                      │                        A:29
  5  ● drop                 │                      │
     │   the last jobs_tx   │                      │
  6  ○ recv, sleeps         │                      │                        A:32
     ┊   on results_rx      │                      │
  7  ┊                      ● recv on jobs_rx → 2  │                        A:21
  8  ┊                      ● fetch_add            │                       B:281
     ┊                      │   under_way: 0 → 1   │
  9  ┊                      │                      ● recv on jobs_rx → 3    A:21
 10  ┊                      │                      ● fetch_add             B:281
     ┊                      │                      │   under_way: 1 → 2
 11  ┊                      │                      ● fetch_sub             B:282
     ┊                      │                      │   under_way: 2 → 1
 12  ┊                      │                      ● send 9 on results_tx   A:23
 13  ┊                      │                      ● recv on jobs_rx        A:21
     ┊                      │                      │   → Disconnected
 14  ┊                      │                      ● end
 15  ● recv on results_rx   │                                               A:32
     │   → 9                │
 16  ○ recv, sleeps         │                                               A:32
     ┊   on results_rx      │
 17  ┊                      ● fetch_sub                                    B:282
     ┊                      │   under_way: 1 → 0
 18  ┊                      ● send 4 on results_tx                          A:23
 19  ┊                      ● recv on jobs_rx                               A:21
     ┊                      │   → Disconnected
 20  ┊                      ● drop
     ┊                      │   the last results_…
 21  ┊                      ● end
 22  ● recv on results_rx                                                   A:32
     │   → 4
 23  ● recv on results_rx                                                   A:32
     │   → Disconnected
 24  ● join thread 1                                                        A:17
 25  ● join thread 2                                                        A:17
 26  ✗ panic:                                                              B:291
     │   expected 1 worker…

A  lessons/lesson-38/src/exercises/square.rs
   17 │ thread::scope(|scope| {
   20 │         scope.spawn(move || {
   21 │             for job in jobs {
   23 │                 results.send(u64::from(job).pow(2)).unwrap();
   29 │         jobs_tx.send(job).unwrap();
   32 │     results_rx.iter().collect()

B  lessons/lesson-38/tests/01_square.rs
  281 │ noted.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  282 │ under_way.fetch_sub(1, Relaxed);
  291 ┃ assert!(

`main` panicked (01_square.rs:291): expected 1 worker to do one job at a time: 2
were under way
