panic, in the simplest failing interleaving: 16 steps, 1 preemption

     main                              thread 1
  1  ● Instant::now → 0ns                                                 A:17
  2  ● spawn thread 1                                                     A:22
  3  ● send 0 on jobs_tx               │                                  A:25
  4  ○ send 1 on jobs_tx, sleeps       │                                  A:25
  5  ┊                                 ● recv on jobs_rx → 0              A:22
  6  ┊                                 ● sleep 1s                        B:232
  7  ┊                                 ● recv on jobs_rx → 1              A:22
  8  ● send 1 on jobs_tx               │                                  A:25
  9  ● drop the last jobs_tx           │
 10  ● elapsed → 1s                    │                                  A:28
 11  ○ join thread 1, sleeps           │                                  A:19
 12  ┊                                 ● sleep 1s                        B:232
 13  ┊                                 ● recv on jobs_rx → Disconnected   A:22
 14  ┊                                 ● end
 15  ● join thread 1                                                      A:19
 16  ✗ panic: expected two jobs o…                                       B:234

A  lessons/lesson-38/src/exercises/speed_up.rs
   17 │ let started = Instant::now();
   19 │ let elapsed = thread::scope(|scope| {
   22 │         scope.spawn(move || jobs.iter().for_each(work));
   25 │         jobs_tx.send(job).unwrap();
   28 │     started.elapsed()

B  lessons/lesson-38/tests/02_speed_up.rs
  232 │ let timings = speed_up(&[0, 1], &[1], |_| thread::sleep(second));
  234 ┃ assert!(

`main` panicked (02_speed_up.rs:234): expected two jobs of 1 s on 1 worker to
take at least 2 s: the timing says 1s
