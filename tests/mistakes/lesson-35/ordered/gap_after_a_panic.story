deadlock, in the simplest failing interleaving: 10 steps, 1 preemption

     main                                 thread 1
  1  ● spawn thread 1                                                  :28
  2  ● send on jobs_tx                    │                            :42
  3  ● send on jobs_tx                    │                            :42
  4  ○ recv on reply_rx#1, sleeps         │                            :50
  5  ┊                                    ● recv on jobs_rx → a value  :29
  6  ┊                                    ● drop the last reply_tx#1
  7  ● recv on reply_rx#1 → Disconnected  │                            :50
  8  ● send on jobs_tx                    │                            :42
  9  ○ recv on reply_rx#2, sleeps         │                            :50
 10  ┊                                    ● drop the last jobs_rx
     ✗ sleeps for ever

lessons/lesson-35/src/exercises/ordered.rs
   28 │ scope.spawn(move || {
   29 │     for (job, reply) in jobs {
   42 │     if jobs_tx.send((job, reply_tx)).is_err() {
   50 ┃ if let Ok(result) = reply.recv() {

`main` waits for a value from `reply_rx#2` (line 50): the channel is empty, but
not closed. A sender (`reply_tx#2`, or a clone of it) has not been dropped, and
nobody is left to send. Not ended, and so able to hold it: `main`.

`thread 1` had panicked: a panic on purpose
