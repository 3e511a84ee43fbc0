deadlock, in the simplest failing interleaving: 10 steps, no preemptions

     main                    thread 1                thread 2
  1  ● spawn thread 1                                                        :22
  2  ● spawn thread 2        │                                               :22
  3  ● send 2 on jobs_tx     │                       │                       :31
  4  ● send 3 on jobs_tx     │                       │                       :31
  5  ● drop the last jobs_tx │                       │
  6  ○ join thread 1, sleeps │                       │                       :35
  7  ┊                       ● recv on jobs_rx → 2   │                       :23
  8  ┊                       ○ send, sleeps          │                       :25
     ┊                       ┊   4 on results_tx     │
  9  ┊                       ┊                       ● recv on jobs_rx → 3   :23
 10  ┊                       ┊                       ○ send, sleeps          :25
     ┊                       ┊                       ┊   9 on results_tx
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

lessons/lesson-38/src/exercises/square.rs
   22 │ handles.push(thread::spawn(move || {
   23 │     for job in jobs {
   25 ┃         results.send(u64::from(job).pow(2)).unwrap();
   31 │ jobs_tx.send(job).unwrap();
   35 ┃ handle.join().unwrap();

`thread 1` and `thread 2` wait to send on `results_tx` (line 25): a rendezvous
channel (capacity 0) needs a receiver at the same time, and nobody is left to
receive.

`main` waits for `thread 1` to end (line 35).
