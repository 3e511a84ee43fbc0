panic, in the simplest failing interleaving: 30 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:19
  2  ● spawn thread 2       │                                               A:29
  3  ○ recv, sleeps         │                      │                        A:39
     ┊   on passed_rx       │                      │
  4  ┊                      ● fetch_add            │                       B:329
     ┊                      │   under_way: 0 → 1   │
  5  ┊                      ● send 0 on numbers_tx │                        A:21
  6  ┊                      ● fetch_add            │                       B:329
     ┊                      │   under_way: 1 → 2   │
  7  ┊                      ● send 1 on numbers_tx │                        A:21
  8  ┊                      ● fetch_add            │                       B:329
     ┊                      │   under_way: 2 → 3   │
  9  ┊                      ● send 2 on numbers_tx │                        A:21
 10  ┊                      ● drop                 │
     ┊                      │   the last numbers_… │
 11  ┊                      ● end                  │
 12  ┊                                             ● recv on upstream → 0   A:30
 13  ┊                                             ● fetch_sub             B:332
     ┊                                             │   under_way: 3 → 2
 14  ┊                                             ● send 0 on passed_tx    A:32
 15  ┊                                             ● recv on upstream → 1   A:30
 16  ┊                                             ● fetch_sub             B:332
     ┊                                             │   under_way: 2 → 1
 17  ┊                                             ● send 1 on passed_tx    A:32
 18  ┊                                             ● recv on upstream → 2   A:30
 19  ┊                                             ● fetch_sub             B:332
     ┊                                             │   under_way: 1 → 0
 20  ┊                                             ● send 2 on passed_tx    A:32
 21  ┊                                             ● recv on upstream       A:30
     ┊                                             │   → Disconnected
 22  ┊                                             ● drop
     ┊                                             │   the last passed_tx
 23  ┊                                             ● end
 24  ● recv on passed_rx                                                    A:39
     │   → 0
 25  ● recv on passed_rx                                                    A:39
     │   → 1
 26  ● recv on passed_rx                                                    A:39
     │   → 2
 27  ● recv on passed_rx                                                    A:39
     │   → Disconnected
 28  ● join thread 1                                                        A:17
 29  ● join thread 2                                                        A:17
 30  ✗ panic:                                                              B:344
     │   expected at most …

A  lessons/lesson-35/src/exercises/pipeline.rs
   17 │ thread::scope(|scope| {
   19 │     scope.spawn(move || {
   21 │             if numbers_tx.send(number).is_err() {
   29 │         scope.spawn(move || {
   30 │             for number in upstream {
   32 │                     && passed_tx.send(number).is_err()
   39 │     upstream.into_iter().take(wanted).sum()

B  lessons/lesson-35/tests/01_pipeline.rs
  329 │ noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
  332 │ under_way.fetch_sub(1, Relaxed);
  344 ┃     assert!(

`main` panicked (01_pipeline.rs:344): expected at most 2 numbers between source
and stage with a capacity of 0: there were 3
