deadlock, in the simplest failing interleaving: 7 steps, no preemptions

     main
  1  ● send 1 on jobs_tx                    A:236
  2  ● send () on quit_tx                   A:237
  3  ● try_recv on quit_rx → ()              B:14
  4  ● is_empty of jobs_tx/jobs_rx → false   B:15
  5  ● recv on jobs_rx → 1                   B:18
  6  ● try_recv on quit_rx → Empty           B:14
  7  ○ select!, sleeps                       B:18
     ✗ sleeps for ever

A  lessons/lesson-35/tests/04_steer.rs
  236 │ jobs_tx.send(1).unwrap();
  237 │ quit_tx.send(()).unwrap();

B  lessons/lesson-35/src/exercises/steer.rs
   14 │ let quit_came = quit.try_recv() != Err(TryRecvError::Empty);
   15 │ if quit_came && jobs.is_empty() {
   18 ┃ channel::select! {

`main` waits in `select!` (steer.rs:18): none of its arms can become ready any
more.
