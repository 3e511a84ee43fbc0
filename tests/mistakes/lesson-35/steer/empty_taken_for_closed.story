assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main                           worker
  1  ● spawn worker                                                A:184
  2  ● send () on quit_tx           │                              A:185
  3  ○ join worker, sleeps          │                              A:186
  4  ┊                              ● try_recv on jobs_rx → Empty   B:13
  5  ┊                              ● drop the last quit_rx
  6  ┊                              ● drop the last jobs_rx
  7  ┊                              ● end
  8  ● join worker                                                 A:186
  9  ✗ assertion fails                                             A:187
 10  ● drop the last quit_tx
 11  ● drop the last jobs_tx

A  lessons/lesson-35/tests/04_steer.rs
  184 │ let worker = thread::spawn(move || steer(jobs_rx, quit_rx, |_| ()));
  185 │ quit_tx.send(()).unwrap();
  186 │ let ended = worker.join().unwrap();
  187 ┃ assert_eq!(ended, Ended::Quit, "expected it to hear the quit");

B  lessons/lesson-35/src/exercises/steer.rs
   13 │ while let Ok(job) = jobs.try_recv() {

`main` panicked (04_steer.rs:187): assertion `left == right` failed: expected it
to hear the quit
  left: Closed
 right: Quit
