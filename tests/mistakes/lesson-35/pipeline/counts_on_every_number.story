panic, in the simplest failing interleaving: 36 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:19
  2  ● spawn thread 2       │                                               A:29
  3  ○ recv, sleeps         │                      │                        A:41
     ┊   on passed_rx       │                      │
  4  ┊                      ● fetch_add            │                       B:329
     ┊                      │   under_way: 0 → 1   │
  5  ┊                      ○ send, sleeps         │                        A:21
     ┊                      ┊   0 on numbers_tx    │
  6  ┊                      ┊                      ● recv on upstream → 0   A:30
  7  ┊                      ┊                      ● fetch_sub             B:332
     ┊                      ┊                      │   under_way: 1 → 0
  8  ┊                      ┊                      ● send 0 on passed_tx    A:32
  9  ┊                      ┊                      ○ recv on ups…, sleeps   A:30
 10  ● recv on passed_rx    ┊                      ┊                        A:41
     │   → 0                ┊                      ┊
 11  ○ recv, sleeps         ┊                      ┊                        A:41
     ┊   on passed_rx       ┊                      ┊
 12  ┊                      ● send 0 on numbers_tx ┊                        A:21
 13  ┊                      ● fetch_add            ┊                       B:329
     ┊                      │   under_way: 0 → 1   ┊
 14  ┊                      ● send 1 on numbers_tx ┊                        A:21
 15  ┊                      ● fetch_add            ┊                       B:329
     ┊                      │   under_way: 1 → 2   ┊
 16  ┊                      ○ send, sleeps         ┊                        A:21
     ┊                      ┊   2 on numbers_tx    ┊
 17  ┊                      ┊                      ● recv on upstream → 1   A:30
 18  ┊                      ┊                      ● fetch_sub             B:332
     ┊                      ┊                      │   under_way: 2 → 1
 19  ┊                      ┊                      ● send 1 on passed_tx    A:32
 20  ┊                      ┊                      ● recv on upstream → 2   A:30
 21  ┊                      ┊                      ● fetch_sub             B:332
     ┊                      ┊                      │   under_way: 1 → 0
 22  ┊                      ┊                      ○ send, sleeps           A:32
     ┊                      ┊                      ┊   2 on passed_tx
 23  ● recv on passed_rx    ┊                      ┊                        A:41
     │   → 1                ┊                      ┊
 24  ● recv on passed_rx    ┊                      ┊                        A:41
     │   → 2                ┊                      ┊
 25  ○ recv, sleeps         ┊                      ┊                        A:41
     ┊   on passed_rx       ┊                      ┊
 26  ┊                      ● send 2 on numbers_tx ┊                        A:21
 27  ┊                      ● drop                 ┊
     ┊                      │   the last numbers_… ┊
 28  ┊                      ● end                  ┊
 29  ┊                                             ● send 2 on passed_tx    A:32
 30  ┊                                             ● recv on upstream       A:30
     ┊                                             │   → Disconnected
 31  ┊                                             ● drop
     ┊                                             │   the last passed_tx
 32  ┊                                             ● end
 33  ● recv on passed_rx                                                    A:41
     │   → Disconnected
 34  ✗ panic:                                                               A:41
     │   a result for each…
 35  ● join thread 1                                                        A:17
 36  ● join thread 2                                                        A:17

A  lessons/lesson-35/src/exercises/pipeline.rs
   17 │ thread::scope(|scope| {
   19 │     scope.spawn(move || {
   21 │             if numbers_tx.send(number).is_err() {
   29 │         scope.spawn(move || {
   30 │             for number in upstream {
   32 │                     && passed_tx.send(number).is_err()
   41 ┃         sum += upstream.recv().expect("a result for each number");

B  lessons/lesson-35/tests/01_pipeline.rs
  329 │ noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
  332 │ under_way.fetch_sub(1, Relaxed);

`main` panicked (pipeline.rs:41): a result for each number: RecvError

`main` met a channel whose other side was gone (step 33): `thread 2` had dropped
the last `passed_tx` at step 31.
