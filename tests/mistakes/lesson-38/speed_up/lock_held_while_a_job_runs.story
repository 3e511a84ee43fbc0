deadlock, in the simplest failing interleaving: 11 steps, no preemptions

     main                    thread 1                thread 2
  1  ● Instant::now → 0ns                                                  A:24
  2  ● spawn thread 1                                                      A:41
  3  ● spawn thread 2        │                                             A:41
  4  ● send 0 on jobs_tx     │                       │                     A:48
  5  ● send 1 on jobs_tx     │                       │                     A:48
  6  ● drop the last jobs_tx │                       │
  7  ○ join thread 1, sleeps │                       │                     A:39
  8  ┊                       ● lock jobs_rx          │                     A:42
  9  ┊                       ● recv on jobs_rx → 0   │                     A:42
 10  ┊                       ○ wait both 1/2, sleeps │                    B:190
 11  ┊                       ┊                       ○ lock job…, sleeps   A:42
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-38/src/exercises/speed_up.rs
   24 │         let started = Instant::now();
   39 ┃ thread::scope(|scope| {
   41 │         scope.spawn(|| {
   42 ┃             while let Ok(job) = jobs_rx.lock().unwrap().recv() {
   48 │         jobs_tx.send(job).unwrap();

B  lessons/lesson-38/tests/02_speed_up.rs
  190 ┃ speed_up(&[0, 1], &[2], |_| _ = both.wait());

`thread 2` waits for `jobs_rx` (speed_up.rs:42), which `thread 1` has held since
step 8 (speed_up.rs:42).

`thread 1` waits at `both` (02_speed_up.rs:190): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.

`main` waits for `thread 1` to end (speed_up.rs:39).
