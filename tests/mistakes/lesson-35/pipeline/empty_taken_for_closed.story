assertion failed, in the simplest failing interleaving: 25 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:19
  2  ● spawn thread 2       │                                               A:29
  3  ○ recv, sleeps         │                      │                        A:39
     ┊   on passed_rx       │                      │
  4  ┊                      ● send 1 on numbers_tx │                        A:21
  5  ┊                      ○ send, sleeps         │                        A:21
     ┊                      ┊   2 on numbers_tx    │
  6  ┊                      ┊                      ● try_recv on upstream   A:30
     ┊                      ┊                      │   → 1
  7  ┊                      ┊                      ● send 10 on passed_tx   A:32
  8  ┊                      ┊                      ● try_recv on upstream   A:30
     ┊                      ┊                      │   → 2
  9  ┊                      ┊                      ● send 20 on passed_tx   A:32
 10  ┊                      ┊                      ● try_recv on upstream   A:30
     ┊                      ┊                      │   → Empty
 11  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last upstream
 12  ┊                      ┊                      ● fetch_add             B:252
     ┊                      ┊                      │   dropped: 0 → 1
 13  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last passed_tx
 14  ┊                      ┊                      ● end
 15  ● recv on passed_rx    ┊                                               A:39
     │   → 10               ┊
 16  ● recv on passed_rx    ┊                                               A:39
     │   → 20               ┊
 17  ● recv on passed_rx    ┊                                               A:39
     │   → Disconnected     ┊
 18  ○ join, sleeps         ┊                                               A:17
     ┊   thread 1           ┊
 19  ┊                      ● send 2 on numbers_tx                          A:21
 20  ┊                      ● send 3 on numbers_tx                          A:21
     ┊                      │   → Disconnected
 21  ┊                      ● drop
     ┊                      │   the last numbers_…
 22  ┊                      ● end
 23  ● join thread 1                                                        A:17
 24  ● join thread 2                                                        A:17
 25  ✗ assertion fails                                                     B:266

A  lessons/lesson-35/src/exercises/pipeline.rs
   17 │ thread::scope(|scope| {
   19 │     scope.spawn(move || {
   21 │             if numbers_tx.send(number).is_err() {
   29 │         scope.spawn(move || {
   30 │             while let Ok(number) = upstream.try_recv() {
   32 │                     && passed_tx.send(number).is_err()
   39 │     upstream.into_iter().take(wanted).sum()

B  lessons/lesson-35/tests/01_pipeline.rs
  252 │ self.0.fetch_add(1, SeqCst);
  266 ┃ assert_eq!(sum, 60, "expected the sum of 10, 20 and 30");

`main` panicked (01_pipeline.rs:266): assertion `left == right` failed: expected
the sum of 10, 20 and 30
  left: 30
 right: 60
