panic, in the simplest failing interleaving: 15 steps, no preemptions

     main                              thread 1
  1  ● Instant::now → 0ns                                                 A:23
  2  ● spawn thread 1                                                     A:28
  3  ● send 0 on jobs_tx               │                                  A:31
  4  ● send 1 on jobs_tx               │                                  A:31
  5  ● drop the last jobs_tx           │
  6  ● elapsed → 0ns                   │                                  A:36
  7  ○ join thread 1, sleeps           │                                  A:25
  8  ┊                                 ● recv on jobs_rx → 0              A:28
  9  ┊                                 ● sleep 1s                        B:232
 10  ┊                                 ● recv on jobs_rx → 1              A:28
 11  ┊                                 ● sleep 1s                        B:232
 12  ┊                                 ● recv on jobs_rx → Disconnected   A:28
 13  ┊                                 ● end
 14  ● join thread 1                                                      A:25
 15  ✗ panic: expected two jobs o…                                       B:234

A  lessons/lesson-38/src/exercises/speed_up.rs
   23 │ let started = Instant::now();
   25 │ thread::scope(|scope| {
   28 │         scope.spawn(move || jobs.iter().for_each(work));
   31 │         jobs_tx.send(job).unwrap();
   36 │         elapsed: started.elapsed(),

B  lessons/lesson-38/tests/02_speed_up.rs
  232 │ let timings = speed_up(&[0, 1], &[1], |_| thread::sleep(second));
  234 ┃ assert!(

`main` panicked (02_speed_up.rs:234): expected two jobs of 1 s on 1 worker to
take at least 2 s: the timing says 0ns
