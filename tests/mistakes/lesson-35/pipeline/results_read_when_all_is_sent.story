deadlock, in the simplest failing interleaving: 6 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                :23
  2  ○ send 1 on numbers_tx, sleeps  │                               :35
  3  ┊                               ● recv on upstream → 1          :24
  4  ┊                               ○ send 1 on passed_tx, sleeps   :26
  5  ● send 1 on numbers_tx          ┊                               :35
  6  ○ send 2 on numbers_tx, sleeps  ┊                               :35
     ✗ sleeps for ever               ✗ sleeps for ever

lessons/lesson-35/src/exercises/pipeline.rs
   23 │ scope.spawn(move || {
   24 │     for number in numbers {
   26 ┃             && passed_tx.send(number).is_err()
   35 ┃ numbers_tx.send(number).unwrap();

`main` waits to send on `numbers_tx` (line 35): a rendezvous channel (capacity
0) needs a receiver at the same time, and nobody is left to receive.

`thread 1` waits to send on `passed_tx` (line 26): a rendezvous channel
(capacity 0) needs a receiver at the same time, and nobody is left to receive.
