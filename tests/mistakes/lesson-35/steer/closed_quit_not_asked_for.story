assertion failed, in the simplest failing interleaving: 9 steps, no preemptions

     main
  1  ● send 1 on jobs_tx                   A:274
  2  ● drop the last quit_tx
  3  ● try_recv on quit_rx → Disconnected   B:15
  4  ● recv on jobs_rx → 1                  B:18
  5  ● try_recv on quit_rx → Disconnected   B:15
  6  ● recv on quit_rx → Disconnected       B:18
  7  ● drop the last jobs_rx
  8  ✗ assertion fails                     A:278
  9  ● drop the last jobs_tx

A  lessons/lesson-35/tests/04_steer.rs
  274 │ jobs_tx.send(1).unwrap();
  278 ┃ assert_eq!(

B  lessons/lesson-35/src/exercises/steer.rs
   15 │ if quit.try_recv().is_ok() {
   18 │ channel::select! {

`main` panicked (04_steer.rs:278): assertion `left == right` failed: expected a
closed quit to win over a job
  left: (Quit, 1)
 right: (Quit, 0)
