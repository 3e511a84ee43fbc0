deadlock, in the simplest failing interleaving: 7 steps, no preemptions

     main                     worker
  1  ● send 2 on jobs_tx                                A:18
  2  ● send 3 on jobs_tx                                A:18
  3  ● drop the last jobs_tx
  4  ● spawn worker                                     A:25
  5  ○ join worker, sleeps    │                         A:32
  6  ┊                        ● recv on jobs_rx → 2     A:30
  7  ┊                        ○ wait both 1/2, sleeps  B:270
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-38/src/exercises/square.rs
   18 │ jobs_tx.send(job).unwrap();
   25 │     let worker = scope.spawn(move || {
   30 │         jobs.into_iter().map(square).collect::<Vec<_>>()
   32 ┃     squares.extend(worker.join().unwrap());

B  lessons/lesson-38/tests/01_square.rs
  270 ┃ let squares = square(vec![2, 3], 2, move |_, _| _ = both.wait());

`worker` waits at `both` (01_square.rs:270): it opens for 2, 1 came, and `main`,
which has not come, sleeps.

`main` waits for `worker` to end (square.rs:32).
