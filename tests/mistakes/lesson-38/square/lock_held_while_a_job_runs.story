deadlock, in the simplest failing interleaving: 10 steps, no preemptions

     main                    thread 1                thread 2
  1  ● spawn thread 1                                                      A:24
  2  ● spawn thread 2        │                                             A:24
  3  ● send 2 on jobs_tx     │                       │                     A:33
  4  ● send 3 on jobs_tx     │                       │                     A:33
  5  ● drop the last jobs_tx │                       │
  6  ○ recv on resu…, sleeps │                       │                     A:36
  7  ┊                       ● lock jobs_rx          │                     A:25
  8  ┊                       ● recv on jobs_rx → 2   │                     A:25
  9  ┊                       ○ wait both 1/2, sleeps │                    B:270
 10  ┊                       ┊                       ○ lock job…, sleeps   A:25
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-38/src/exercises/square.rs
   24 │     handles.push(thread::spawn(move || {
   25 ┃         while let Ok(job) = jobs.lock().unwrap().recv() {
   33 │     jobs_tx.send(job).unwrap();
   36 ┃ let squares = results_rx.iter().collect();

B  lessons/lesson-38/tests/01_square.rs
  270 ┃ let squares = square(vec![2, 3], 2, move |_, _| _ = both.wait());

`thread 2` waits for `jobs_rx` (square.rs:25), which `thread 1` has held since
step 7 (square.rs:25).

`main` waits for a value from `results_rx` (square.rs:36): the channel is empty,
but not closed. A sender (`results_tx`, or a clone of it) has not been dropped,
and nobody is left to send. Most likely it is `thread 1` or `thread 2` that
still holds it.

`thread 1` waits at `both` (01_square.rs:270): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.
