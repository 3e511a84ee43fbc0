deadlock, in the simplest failing interleaving: 14 steps, no preemptions

     main                    thread 1                thread 2
  1  ● spawn thread 1                                                        :20
  2  ● spawn thread 2        │                                               :30
  3  ○ recv on pass…, sleeps │                       │                       :40
  4  ┊                       ○ send, sleeps          │                       :22
     ┊                       ┊   1 on numbers_tx     │
  5  ┊                       ┊                       ● recv on upstream → 1  :31
  6  ┊                       ┊                       ● send 1 on passed_tx   :33
  7  ┊                       ┊                       ○ recv on ups…, sleeps  :31
  8  ● recv on passed_rx → 1 ┊                       ┊                       :40
  9  ○ join thread 1, sleeps ┊                       ┊                       :42
 10  ┊                       ● send 1 on numbers_tx  ┊                       :22
 11  ┊                       ● send 2 on numbers_tx  ┊                       :22
 12  ┊                       ○ send, sleeps          ┊                       :22
     ┊                       ┊   3 on numbers_tx     ┊
 13  ┊                       ┊                       ● recv on upstream → 2  :31
 14  ┊                       ┊                       ○ send, sleeps          :33
     ┊                       ┊                       ┊   2 on passed_tx
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

lessons/lesson-35/src/exercises/pipeline.rs
   20 │ threads.push(thread::spawn(move || {
   22 ┃         if numbers_tx.send(number).is_err() {
   30 │     threads.push(thread::spawn(move || {
   31 │         for number in upstream {
   33 ┃                 && passed_tx.send(number).is_err()
   40 │ let sum = upstream.iter().take(wanted).sum();
   42 ┃     thread.join().unwrap();

`thread 1` waits to send on `numbers_tx` (line 22): a rendezvous channel
(capacity 0) needs a receiver at the same time, and nobody is left to receive.

`thread 2` waits to send on `passed_tx` (line 33): a rendezvous channel
(capacity 0) needs a receiver at the same time, and nobody is left to receive.

`main` waits for `thread 1` to end (line 42).
