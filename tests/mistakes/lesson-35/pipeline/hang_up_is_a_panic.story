panic, in the simplest failing interleaving: 25 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:18
  2  ● spawn thread 2       │                                               A:26
  3  ○ recv, sleeps         │                      │                        A:34
     ┊   on passed_rx       │                      │
  4  ┊                      ○ send, sleeps         │                        A:20
     ┊                      ┊   1 on numbers_tx    │
  5  ┊                      ┊                      ● recv on upstream → 1   A:27
  6  ┊                      ┊                      ● send 1 on passed_tx    A:29
  7  ┊                      ┊                      ○ recv on ups…, sleeps   A:27
  8  ● recv on passed_rx    ┊                      ┊                        A:34
     │   → 1                ┊                      ┊
  9  ● drop                 ┊                      ┊
     │   the last passed_rx ┊                      ┊
 10  ○ join, sleeps         ┊                      ┊                        A:16
     ┊   thread 1           ┊                      ┊
 11  ┊                      ● send 1 on numbers_tx ┊                        A:20
 12  ┊                      ● send 2 on numbers_tx ┊                        A:20
 13  ┊                      ○ send, sleeps         ┊                        A:20
     ┊                      ┊   3 on numbers_tx    ┊
 14  ┊                      ┊                      ● recv on upstream → 2   A:27
 15  ┊                      ┊                      ● send 2 on passed_tx    A:29
     ┊                      ┊                      │   → Disconnected
 16  ┊                      ┊                      ● unwrap                 A:29
     ┊                      ┊                      │   of an Err panics
 17  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last upstream
 18  ┊                      ┊                      ● drop
     ┊                      ┊                          the last passed_tx
 19  ┊                      ● send 3 on numbers_tx                          A:20
     ┊                      │   → Disconnected
 20  ┊                      ● unwrap                                        A:20
     ┊                      │   of an Err panics
 21  ┊                      ● fetch_add                                    B:252
     ┊                      │   dropped: 0 → 1
 22  ┊                      ● drop
     ┊                          the last numbers_…
 23  ● join thread 1 → Err                                                  A:16
 24  ● join thread 2 → Err                                                  A:16
 25  ✗ panic:                                                               A:16
     │   a scoped thread p…

A  lessons/lesson-35/src/exercises/pipeline.rs
   16 ┃ thread::scope(|scope| {
   18 │     scope.spawn(move || {
   20 │             numbers_tx.send(number).unwrap();
   26 │         scope.spawn(move || {
   27 │             for number in upstream {
   29 │                     passed_tx.send(number).unwrap();
   34 │     upstream.into_iter().take(wanted).sum()

B  lessons/lesson-35/tests/01_pipeline.rs
  252 │ self.0.fetch_add(1, SeqCst);

`main` panicked (pipeline.rs:16): a scoped thread panicked
