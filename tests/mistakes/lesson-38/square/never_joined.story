too many threads at once, in the simplest failing interleaving:
12 steps, 1 preemption

     main                          thread 1                     thread 2
  1  ● spawn thread 1                                                       A:21
  2  ● send 2 on jobs_tx           │                                        A:29
  3  ● drop the last jobs_tx       │
  4  ○ recv on results_rx, sleeps  │                                        A:33
  5  ┊                             ● recv on jobs_rx → 2                    A:22
  6  ┊                             ● send 4 on results_tx                   A:24
  7  ┊                             ● recv on jobs_rx                        A:22
     ┊                             │   → Disconnected
  8  ┊                             ● drop the last results_tx
  9  ● recv on results_rx → 4      │                                        A:33
 10  ● recv on results_rx          │                                        A:33
     │   → Disconnected            │
 11  ● spawn thread 2              │                                       B:244
 12  ● spawn thread 3              │                            │          B:244

A  lessons/lesson-38/src/exercises/square.rs
   21 │     thread::spawn(move || {
   22 │         for job in jobs {
   24 │             results.send(u64::from(job).pow(2)).unwrap();
   29 │     jobs_tx.send(job).unwrap();
   33 │ results_rx.iter().collect()

B  lessons/lesson-38/tests/01_square.rs
  244 │ thread::spawn(move || _ = both.wait())

This check allows 3 threads at once, its main thread included; `main` spawned
last at step 12 (01_square.rs:244). Start as many as are asked for, and let them
share the work.
