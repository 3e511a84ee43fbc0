assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● send 1 on jobs_tx            A:236
  2  ● send () on quit_tx           A:237
  3  ● try_recv on quit_rx → ()      B:14
  4  ● try_recv on jobs_rx → 1       B:15
  5  ● try_recv on jobs_rx → Empty   B:15
  6  ● drop the last quit_rx
  7  ● drop the last jobs_rx
  8  ✗ assertion fails              A:240
  9  ● drop the last quit_tx
 10  ● drop the last jobs_tx

A  lessons/lesson-35/tests/04_steer.rs
  236 │ jobs_tx.send(1).unwrap();
  237 │ quit_tx.send(()).unwrap();
  240 ┃ assert_eq!(

B  lessons/lesson-35/src/exercises/steer.rs
   14 │ if quit.try_recv() != Err(TryRecvError::Empty) {
   15 │     jobs.try_iter().for_each(&mut work);

`main` panicked (04_steer.rs:240): assertion `left == right` failed: expected a
ready quit to win over a job
  left: (Quit, 1)
 right: (Quit, 0)
