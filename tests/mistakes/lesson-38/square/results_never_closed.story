deadlock, in the simplest failing interleaving: 17 steps, no preemptions

     main                    thread 1                thread 2
  1  ● spawn thread 1                                                        :22
  2  ● spawn thread 2        │                                               :22
  3  ● send 2 on jobs_tx     │                       │                       :30
  4  ● send 3 on jobs_tx     │                       │                       :30
  5  ● drop the last jobs_tx │                       │
  6  ○ recv on resu…, sleeps │                       │                       :33
  7  ┊                       ● recv on jobs_rx → 2   │                       :23
  8  ┊                       ● send 4 on results_tx  │                       :25
  9  ┊                       ● recv on jobs_rx → 3   │                       :23
 10  ┊                       ● send 9 on results_tx  │                       :25
 11  ┊                       ● recv on jobs_rx       │                       :23
     ┊                       │   → Disconnected      │
 12  ┊                       ● end                   │
 13  ● recv on results_rx                            │                       :33
     │   → 4                                         │
 14  ● recv on results_rx                            │                       :33
     │   → 9                                         │
 15  ○ recv on resu…, sleeps                         │                       :33
 16  ┊                                               ● recv on jobs_rx       :23
     ┊                                               │   → Disconnected
 17  ┊                                               ● end
     ✗ sleeps for ever

lessons/lesson-38/src/exercises/square.rs
   22 │     handles.push(thread::spawn(move || {
   23 │         for job in jobs {
   25 │             results.send(u64::from(job).pow(2)).unwrap();
   30 │     jobs_tx.send(job).unwrap();
   33 ┃ let squares = results_rx.iter().collect();

`main` waits for a value from `results_rx` (line 33): the channel is empty, but
not closed. A sender (`results_tx`, or a clone of it) has not been dropped, and
nobody is left to send. Not ended, and so able to hold it: `main`.
