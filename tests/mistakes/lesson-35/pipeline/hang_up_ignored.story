endless loop, in the simplest failing interleaving: 1,001 steps, no preemptions

       main                   thread 1               thread 2
    1  ● spawn thread 1                                                      :18
    2  ● spawn thread 2       │                                              :26
    3  ○ recv, sleeps         │                      │                       :34
       ┊   on passed_rx       │                      │
    4  ┊                      ○ send, sleeps         │                       :20
       ┊                      ┊   1 on numbers_tx    │
    5  ┊                      ┊                      ● recv on upstream → 1  :27
    6  ┊                      ┊                      ● send 1 on passed_tx   :29
    7  ┊                      ┊                      ○ recv on ups…, sleeps  :27
    8  ● recv on passed_rx    ┊                      ┊                       :34
       │   → 1                ┊                      ┊
    9  ● drop                 ┊                      ┊
       │   the last passed_rx ┊                      ┊
   10  ○ join, sleeps         ┊                      ┊                       :16
       ┊   thread 1           ┊                      ┊
    ⋮  981 steps are left out here
  992  ┊                      ┊                      ● recv on upstream      :27
       ┊                      ┊                      │   → 247
  993  ┊                      ┊                      ● send                  :29
       ┊                      ┊                      │   247 on passed_tx
       ┊                      ┊                      │   → Disconnected
  994  ┊                      ┊                      ○ recv on ups…, sleeps  :27
  995  ┊                      ● send                 ┊                       :20
       ┊                      │   247 on numbers_tx  ┊
  996  ┊                      ● send                 ┊                       :20
       ┊                      │   248 on numbers_tx  ┊
  997  ┊                      ○ send, sleeps         ┊                       :20
       ┊                      ┊   249 on numbers_tx  ┊
  998  ┊                      ┊                      ● recv on upstream      :27
       ┊                      ┊                      │   → 248
  999  ┊                      ┊                      ● send                  :29
       ┊                      ┊                      │   248 on passed_tx
       ┊                      ┊                      │   → Disconnected
 1000  ┊                      ┊                      ● recv on upstream      :27
       ┊                      ┊                      │   → 249
 1001  ┊                      ┊                      ● send                  :29
       ┊                      ┊                      │   249 on passed_tx
       ┊                      ┊                      │   → Disconnected
       ┊                      ┊                      ✗ loops for ever

lessons/lesson-35/src/exercises/pipeline.rs
   16 ┃ thread::scope(|scope| {
   18 │     scope.spawn(move || {
   20 │             _ = numbers_tx.send(number);
   26 │         scope.spawn(move || {
   27 │             for number in upstream {
   29 ┃                     _ = passed_tx.send(number);
   34 │     upstream.into_iter().take(wanted).sum()

`thread 2` goes round in a loop (line 29) without end:
`send 249 on passed_tx → Disconnected` (line 29) tells it that the other side of
the channel is gone, and it goes on.
