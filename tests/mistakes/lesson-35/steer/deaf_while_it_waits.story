deadlock, in the simplest failing interleaving: 5 steps, 1 preemption

     main                           worker
  1  ● spawn worker                                                A:184
  2  │                              ● try_recv on quit_rx → Empty   B:14
  3  │                              ○ recv on jobs_rx, sleeps       B:17
  4  ● send () on quit_tx           ┊                              A:185
  5  ○ join worker, sleeps          ┊                              A:186
     ✗ sleeps for ever              ✗ sleeps for ever

A  lessons/lesson-35/tests/04_steer.rs
  184 │ let worker = thread::spawn(move || steer(jobs_rx, quit_rx, |_| ()));
  185 │ quit_tx.send(()).unwrap();
  186 ┃ let ended = worker.join().unwrap();

B  lessons/lesson-35/src/exercises/steer.rs
   14 │ if quit.try_recv() != Err(TryRecvError::Empty) {
   17 ┃ match jobs.recv() {

`worker` waits for a value from `jobs_rx` (steer.rs:17): the channel is empty,
but not closed. A sender (`jobs_tx`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `main` that still holds it.

`main` waits for `worker` to end (04_steer.rs:186).
