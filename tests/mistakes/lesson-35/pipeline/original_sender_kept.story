deadlock, in the simplest failing interleaving: 21 steps, no preemptions

     main                    thread 1                thread 2
  1  ● spawn thread 1                                                        :22
  2  ● spawn thread 2        │                                               :33
  3  ○ recv on pass…, sleeps │                       │                       :43
  4  ┊                       ● send 1 on first_tx    │                       :24
  5  ┊                       ○ send, sleeps          │                       :24
     ┊                       ┊   2 on first_tx       │
  6  ┊                       ┊                       ● recv on upstream → 1  :34
  7  ┊                       ┊                       ● send 10 on passed_tx  :36
  8  ┊                       ┊                       ● recv on upstream → 2  :34
  9  ┊                       ┊                       ● send 20 on passed_tx  :36
 10  ┊                       ┊                       ○ recv on ups…, sleeps  :34
 11  ● recv on passed_rx     ┊                       ┊                       :43
     │   → 10                ┊                       ┊
 12  ● recv on passed_rx     ┊                       ┊                       :43
     │   → 20                ┊                       ┊
 13  ○ recv on pass…, sleeps ┊                       ┊                       :43
 14  ┊                       ● send 2 on first_tx    ┊                       :24
 15  ┊                       ● send 3 on first_tx    ┊                       :24
 16  ┊                       ● end                   ┊
 17  ┊                                               ● recv on upstream → 3  :34
 18  ┊                                               ● send 30 on passed_tx  :36
 19  ┊                                               ○ recv on ups…, sleeps  :34
 20  ● recv on passed_rx                             ┊                       :43
     │   → 30                                        ┊
 21  ○ recv on pass…, sleeps                         ┊                       :43
     ✗ sleeps for ever                               ✗ sleeps for ever

lessons/lesson-35/src/exercises/pipeline.rs
   22 │ scope.spawn(move || {
   24 │         if numbers_tx.send(number).is_err() {
   33 │     scope.spawn(move || {
   34 ┃         for number in upstream {
   36 │                 && passed_tx.send(number).is_err()
   43 ┃ upstream.into_iter().take(wanted).sum()

`main` waits for a value from `passed_rx` (line 43): the channel is empty, but
not closed. A sender (`passed_tx`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `thread 2` that still holds it.

`thread 2` waits for a value from `upstream` (line 34): the channel is empty,
but not closed. A sender (`first_tx`, or a clone of it) has not been dropped,
and nobody is left to send. Most likely it is `main` that still holds it.
