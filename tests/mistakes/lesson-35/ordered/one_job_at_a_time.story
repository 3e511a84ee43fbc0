deadlock, in the simplest failing interleaving: 7 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:28
  2  ● spawn thread 2       │                                               A:28
  3  ● send on jobs_tx      │                      │                        A:42
  4  ○ recv on rep…, sleeps │                      │                        A:50
  5  ┊                      ● recv on jobs_rx      │                        A:29
     ┊                      │   → a value          │
  6  ┊                      ○ wait, sleeps         │                       B:341
     ┊                      ┊   both 1/2           │
  7  ┊                      ┊                      ○ recv on job…, sleeps   A:29
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-35/src/exercises/ordered.rs
   28 │ scope.spawn(move || {
   29 ┃     for (job, reply) in jobs {
   42 │     if jobs_tx.send((job, reply_tx)).is_err() {
   50 ┃ let Ok(result) = reply.recv() else {

B  lessons/lesson-35/tests/03_ordered.rs
  341 ┃ ordered(0..2, 2, 2, move |_| _ = both.wait(), |()| results += 1);

`main` waits for a value from `reply_rx` (ordered.rs:50): the channel is empty,
but not closed. A sender (`reply_tx`, or a clone of it) has not been dropped,
and nobody is left to send. Most likely it is `thread 1` or `thread 2` that
still holds it.

`thread 1` waits at `both` (03_ordered.rs:341): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.

`thread 2` waits for a value from `jobs_rx` (ordered.rs:29): the channel is
empty, but not closed. A sender (`jobs_tx`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` or `thread 1` that
still holds it.
