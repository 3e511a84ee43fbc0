deadlock, in the simplest failing interleaving: 8 steps, no preemptions

     main                     thread 1
  1  ● Instant::now → 0ns                               A:24
  2  ● send 0 on jobs_tx                                A:39
  3  ● send 1 on jobs_tx                                A:39
  4  ● drop the last jobs_tx
  5  ● spawn thread 1                                   A:46
  6  ○ join thread 1, sleeps  │                         A:47
  7  ┊                        ● recv on jobs_rx → 0     A:46
  8  ┊                        ○ wait both 1/2, sleeps  B:190
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-38/src/exercises/speed_up.rs
   24 │     let started = Instant::now();
   39 │ jobs_tx.send(job).unwrap();
   45 │     scope
   46 │         .spawn(move || jobs.iter().for_each(work))
   47 ┃         .join()

B  lessons/lesson-38/tests/02_speed_up.rs
  190 ┃ speed_up(&[0, 1], &[2], |_| _ = both.wait());

`thread 1` waits at `both` (02_speed_up.rs:190): it opens for 2, 1 came, and
`main`, which has not come, sleeps.

`main` waits for `thread 1` to end (speed_up.rs:47).
