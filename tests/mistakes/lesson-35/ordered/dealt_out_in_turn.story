deadlock, in the simplest failing interleaving: 12 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:31
  2  ● spawn thread 2       │                                               A:31
  3  ● send on jobs_tx#2    │                      │                        A:45
  4  ● send on jobs_tx#1    │                      │                        A:45
  5  ● send on jobs_tx#2    │                      │                        A:45
  6  ○ recv, sleeps         │                      │                        A:53
     ┊   on reply_rx#1      │                      │
  7  ┊                      ● recv on jobs#1       │                        A:32
     ┊                      │   → a value          │
  8  ┊                      ● send 1 on reply_tx#2 │                        A:33
  9  ┊                      ● drop                 │
     ┊                      │   the last reply_tx… │
 10  ┊                      ○ recv, sleeps         │                        A:32
     ┊                      ┊   on jobs#1          │
 11  ┊                      ┊                      ● recv on jobs#2         A:32
     ┊                      ┊                      │   → a value
 12  ┊                      ┊                      ○ wait, sleeps          B:353
     ┊                      ┊                      ┊   both 1/2
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-35/src/exercises/ordered.rs
   31 │ scope.spawn(move || {
   32 ┃     for (job, reply) in jobs {
   33 │         _ = reply.send(work(job));
   45 │     if queues[0].send((job, reply_tx)).is_err() {
   53 ┃ let Ok(result) = reply.recv() else {

B  lessons/lesson-35/tests/03_ordered.rs
  353 ┃ both.wait();

`main` waits for a value from `reply_rx#1` (ordered.rs:53): the channel is
empty, but not closed. A sender (`reply_tx#1`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `thread 1` or `thread 2`
that still holds it.

`thread 1` waits for a value from `jobs#1` (ordered.rs:32): the channel is
empty, but not closed. A sender (`jobs_tx#1`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` or `thread 2` that
still holds it.

`thread 2` waits at `both` (03_ordered.rs:353): it opens for 2, 1 came, and
`main` and `thread 1`, which have not come, sleep.
