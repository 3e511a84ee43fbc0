panic, in the simplest failing interleaving: 18 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:20
  2  ● spawn thread 2       │                                               A:20
  3  ● send 2 on jobs_tx    │                      │                        A:29
  4  │                      ● try_recv on jobs_rx  │                        A:21
     │                      │   → 2                │
  5  │                      ● send 4 on results_tx │                        A:23
  6  │                      ● try_recv on jobs_rx  │                        A:21
     │                      │   → Empty            │
  7  │                      ● end                  │
  8  │                                             ● try_recv on jobs_rx    A:21
     │                                             │   → Empty
  9  │                                             ● drop
     │                                             │   the last results_…
 10  │                                             ● end
 11  ● send 3 on jobs_tx                                                    A:29
 12  ● drop
     │   the last jobs_tx
 13  ● recv on results_rx                                                   A:32
     │   → 4
 14  ● recv on results_rx                                                   A:32
     │   → Disconnected
 15  ● join thread 1                                                        A:17
 16  ● join thread 2                                                        A:17
 17  ● fetch_add                                                           B:214
     │   dropped: 0 → 1
 18  ✗ panic:                                                              B:224
     │   expected the squa…

A  lessons/lesson-38/src/exercises/square.rs
   17 │ thread::scope(|scope| {
   20 │         scope.spawn(move || {
   21 │             while let Ok(job) = jobs.try_recv() {
   23 │                 results.send(u64::from(job).pow(2)).unwrap();
   29 │         jobs_tx.send(job).unwrap();
   32 │     results_rx.iter().collect()

B  lessons/lesson-38/tests/01_square.rs
  214 │ self.0.fetch_add(1, Relaxed);
  224 ┃ assert!(

`main` panicked (01_square.rs:224): expected the squares of 2 and 3: got [4]
