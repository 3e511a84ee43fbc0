panic, in the simplest failing interleaving: 18 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:20
  2  ● spawn thread 2       │                                               A:20
  3  ○ join, sleeps         │                      │                        A:17
     ┊   thread 1           │                      │
  4  ┊                      ● fetch_add            │                       B:281
     ┊                      │   under_way: 0 → 1   │
  5  ┊                      │                      ● fetch_add             B:281
     ┊                      │                      │   under_way: 1 → 2
  6  ┊                      │                      ● fetch_sub             B:282
     ┊                      │                      │   under_way: 2 → 1
  7  ┊                      │                      ● send 9 on results_tx   A:22
  8  ┊                      │                      ● end
  9  ┊                      ● fetch_sub                                    B:282
     ┊                      │   under_way: 1 → 0
 10  ┊                      ● send 4 on results_tx                          A:22
 11  ┊                      ● end
 12  ● join thread 1                                                        A:17
 13  ● join thread 2                                                        A:17
 14  ● drop
     │   the last results_…
 15  ● recv on results_rx                                                   A:27
     │   → 9
 16  ● recv on results_rx                                                   A:27
     │   → 4
 17  ● recv on results_rx                                                   A:27
     │   → Disconnected
 18  ✗ panic:                                                              B:291
     │   expected 1 worker…

A  lessons/lesson-38/src/exercises/square.rs
   17 │ thread::scope(|scope| {
   20 │         scope.spawn(move || {
   22 │             results.send(u64::from(job).pow(2)).unwrap();
   27 │ results_rx.iter().collect()

B  lessons/lesson-38/tests/01_square.rs
  281 │ noted.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  282 │ under_way.fetch_sub(1, Relaxed);
  291 ┃ assert!(

`main` panicked (01_square.rs:291): expected 1 worker to do one job at a time: 2
were under way
