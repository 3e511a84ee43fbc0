panic, in the simplest failing interleaving: 21 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:21
  2  ● spawn thread 2       │                                               A:21
  3  ● send 2 on jobs_tx    │                      │                        A:30
  4  │                      ● recv on jobs_rx → 2  │                        A:22
  5  │                      ● send 4 on results_tx │                        A:24
  6  │                      ○ recv on job…, sleeps │                        A:22
  7  │                      ● recv on jobs_rx      │                        A:22
     │                      │   → timed out        │
  8  │                      ● end                  │
  9  │                                             ○ recv on job…, sleeps   A:22
 10  │                                             ● recv on jobs_rx        A:22
     │                                             │   → timed out
 11  │                                             ● drop
     │                                             │   the last results_…
 12  │                                             ● end
 13  ● send 3 on jobs_tx                                                    A:30
 14  ● recv on results_rx                                                   A:32
     │   → 4
 15  ● recv on results_rx                                                   A:32
     │   → Disconnected
 16  ● join thread 1                                                        A:18
 17  ● join thread 2                                                        A:18
 18  ● drop
     │   the last jobs_rx
 19  ● drop
     │   the last jobs_tx
 20  ● fetch_add                                                           B:214
     │   dropped: 0 → 1
 21  ✗ panic:                                                              B:224
     │   expected the squa…

A  lessons/lesson-38/src/exercises/square.rs
   18 │ thread::scope(|scope| {
   21 │         scope.spawn(move || {
   22 │             while let Ok(job) = jobs.recv_timeout(Duration::from_millis…
   24 │                 results.send(u64::from(job).pow(2)).unwrap();
   30 │         jobs_tx.send(job).unwrap();
   32 │     results_rx.iter().collect()

B  lessons/lesson-38/tests/01_square.rs
  214 │ self.0.fetch_add(1, Relaxed);
  224 ┃ assert!(

`main` panicked (01_square.rs:224): expected the squares of 2 and 3: got [4]
