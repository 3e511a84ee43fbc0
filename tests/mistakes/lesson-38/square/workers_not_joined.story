panic, in the simplest failing interleaving: 17 steps, no preemptions

     main                          thread 1                     thread 2
  1  ● spawn thread 1                                                       A:22
  2  ● spawn thread 2              │                                        A:22
  3  ● send 2 on jobs_tx           │                            │           A:30
  4  ● send 3 on jobs_tx           │                            │           A:30
  5  ● drop the last jobs_tx       │                            │
  6  ○ recv on results_rx, sleeps  │                            │           A:33
  7  ┊                             ● recv on jobs_rx → 2        │           A:23
  8  ┊                             ● send 4 on results_tx       │           A:25
  9  ┊                             ● recv on jobs_rx → 3        │           A:23
 10  ┊                             ● send 9 on results_tx       │           A:25
 11  ┊                             ● recv on jobs_rx            │           A:23
     ┊                             │   → Disconnected           │
 12  ┊                             ● end                        │
 13  ● recv on results_rx → 4                                   │           A:33
 14  ● recv on results_rx → 9                                   │           A:33
 15  ● drop the last results_rx                                 │
 16  ● load dropped → 0                                         │          B:229
 17  ✗ panic: expected every work…                              │          B:228

A  lessons/lesson-38/src/exercises/square.rs
   22 │     thread::spawn(move || {
   23 │         for job in jobs {
   25 │             results.send(u64::from(job).pow(2)).unwrap();
   30 │     jobs_tx.send(job).unwrap();
   33 │ results_rx.iter().take(count).collect()

B  lessons/lesson-38/tests/01_square.rs
  228 ┃ assert!(
  229 │     dropped.load(Relaxed) == 1,

`main` panicked (01_square.rs:228): expected every worker to be joined when
`square` returns, but one still holds `taken`

When `main` panicked, `thread 2` had not begun.
