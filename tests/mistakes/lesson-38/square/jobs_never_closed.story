deadlock, in the simplest failing interleaving: 11 steps, no preemptions

     main                    thread 1               thread 2
  1  ● spawn thread 1                                                       :20
  2  ● spawn thread 2        │                                              :20
  3  ● send 2 on jobs_tx     │                      │                       :29
  4  ● send 3 on jobs_tx     │                      │                       :29
  5  ○ join thread 1, sleeps │                      │                       :17
  6  ┊                       ● recv on jobs_rx → 2  │                       :21
  7  ┊                       ● send 4 on results_tx │                       :23
  8  ┊                       ● recv on jobs_rx → 3  │                       :21
  9  ┊                       ● send 9 on results_tx │                       :23
 10  ┊                       ○ recv on job…, sleeps │                       :21
 11  ┊                       ┊                      ○ recv on job…, sleeps  :21
     ✗ sleeps for ever       ✗ sleeps for ever      ✗ sleeps for ever

lessons/lesson-38/src/exercises/square.rs
   17 ┃ thread::scope(|scope| {
   20 │         scope.spawn(move || {
   21 ┃             for job in jobs {
   23 │                 results.send(u64::from(job).pow(2)).unwrap();
   29 │         jobs_tx.send(job).unwrap();

`thread 1` and `thread 2` wait for a value from `jobs_rx` (line 21): the channel
is empty, but not closed. A sender (`jobs_tx`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.

`main` waits for `thread 1` to end (line 17).
