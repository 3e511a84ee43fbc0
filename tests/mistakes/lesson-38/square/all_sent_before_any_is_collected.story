deadlock, in the simplest failing interleaving: 10 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                :22
  2  ● send 2 on jobs_tx             │                               :32
  3  ○ send 3 on jobs_tx, sleeps     │                               :32
  4  ┊                               ● recv on jobs_rx → 2           :23
  5  ┊                               ● send 4 on results_tx          :25
  6  ┊                               ● recv on jobs_rx → 3           :23
  7  ┊                               ○ send 9 on results_tx, sleeps  :25
  8  ● send 3 on jobs_tx             ┊                               :32
  9  ● send 4 on jobs_tx             ┊                               :32
 10  ○ send 5 on jobs_tx, sleeps     ┊                               :32
     ✗ sleeps for ever               ✗ sleeps for ever

lessons/lesson-38/src/exercises/square.rs
   22 │     thread::spawn(move || {
   23 │         for job in jobs {
   25 ┃             results.send(u64::from(job).pow(2)).unwrap();
   32 ┃ jobs_tx.send(job).unwrap();

`main` waits to send on `jobs_tx` (line 32): the channel is full (capacity 1),
and nobody is left to receive.

`thread 1` waits to send on `results_tx` (line 25): the channel is full
(capacity 1), and nobody is left to receive.
