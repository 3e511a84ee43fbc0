panic, in the simplest failing interleaving: 34 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:18
  2  ● spawn thread 2       │                                               A:28
  3  ○ recv, sleeps         │                      │                        A:38
     ┊   on passed_rx       │                      │
  4  ┊                      ● fetch_add            │                       B:329
     ┊                      │   under_way: 0 → 1   │
  5  ┊                      ● send 0 on numbers_tx │                        A:20
  6  ┊                      ● fetch_add            │                       B:329
     ┊                      │   under_way: 1 → 2   │
  7  ┊                      ○ send, sleeps         │                        A:20
     ┊                      ┊   1 on numbers_tx    │
  8  ┊                      ┊                      ● recv on upstream → 0   A:29
  9  ┊                      ● send 1 on numbers_tx │                        A:20
 10  ┊                      ● fetch_add            │                       B:329
     ┊                      │   under_way: 2 → 3   │
 11  ┊                      ○ send, sleeps         │                        A:20
     ┊                      ┊   2 on numbers_tx    │
 12  ┊                      ┊                      ● fetch_sub             B:332
     ┊                      ┊                      │   under_way: 3 → 2
 13  ┊                      ┊                      ● send 0 on passed_tx    A:31
 14  ┊                      ┊                      ● recv on upstream → 1   A:29
 15  ┊                      ┊                      ● fetch_sub             B:332
     ┊                      ┊                      │   under_way: 2 → 1
 16  ┊                      ┊                      ● send 1 on passed_tx    A:31
 17  ┊                      ┊                      ● recv on upstream → 2   A:29
 18  ┊                      ┊                      ● fetch_sub             B:332
     ┊                      ┊                      │   under_way: 1 → 0
 19  ┊                      ┊                      ○ send, sleeps           A:31
     ┊                      ┊                      ┊   2 on passed_tx
 20  ● recv on passed_rx    ┊                      ┊                        A:38
     │   → 0                ┊                      ┊
 21  ● recv on passed_rx    ┊                      ┊                        A:38
     │   → 1                ┊                      ┊
 22  ● recv on passed_rx    ┊                      ┊                        A:38
     │   → 2                ┊                      ┊
 23  ○ recv, sleeps         ┊                      ┊                        A:38
     ┊   on passed_rx       ┊                      ┊
 24  ┊                      ● send 2 on numbers_tx ┊                        A:20
 25  ┊                      ● drop                 ┊
     ┊                      │   the last numbers_… ┊
 26  ┊                      ● end                  ┊
 27  ┊                                             ● send 2 on passed_tx    A:31
 28  ┊                                             ● recv on upstream       A:29
     ┊                                             │   → Disconnected
 29  ┊                                             ● drop
     ┊                                             │   the last passed_tx
 30  ┊                                             ● end
 31  ● recv on passed_rx                                                    A:38
     │   → Disconnected
 32  ● join thread 1                                                        A:16
 33  ● join thread 2                                                        A:16
 34  ✗ panic:                                                              B:344
     │   expected at most …

A  lessons/lesson-35/src/exercises/pipeline.rs
   16 │ thread::scope(|scope| {
   18 │     scope.spawn(move || {
   20 │             if numbers_tx.send(number).is_err() {
   28 │         scope.spawn(move || {
   29 │             for number in upstream {
   31 │                     && passed_tx.send(number).is_err()
   38 │     upstream.into_iter().take(wanted).sum()

B  lessons/lesson-35/tests/01_pipeline.rs
  329 │ noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
  332 │ under_way.fetch_sub(1, Relaxed);
  344 ┃     assert!(

`main` panicked (01_pipeline.rs:344): expected at most 2 numbers between source
and stage with a capacity of 0: there were 3
