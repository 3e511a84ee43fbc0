panic, in the simplest failing interleaving: 11 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:18
  2  ● spawn thread 2       │                                               A:28
  3  ○ recv, sleeps         │                      │                        A:38
     ┊   on passed_rx       │                      │
  4  ┊                      ○ send, sleeps         │                        A:20
     ┊                      ┊   1 on numbers_tx    │
  5  ┊                      ┊                      ● recv on upstream → 1   A:29
  6  ┊                      ┊                      ● send 1 on passed_tx    A:31
  7  ┊                      ┊                      ○ recv on ups…, sleeps   A:29
  8  ● recv on passed_rx    ┊                      ┊                        A:38
     │   → 1                ┊                      ┊
  9  ● drop                 ┊                      ┊
     │   the last passed_rx ┊                      ┊
 10  ● load dropped → 0     ┊                      ┊                       B:292
 11  ✗ panic:               ┊                      ┊                       B:291
     │   expected the sour… ┊                      ┊

A  lessons/lesson-35/src/exercises/pipeline.rs
   18 │ thread::spawn(move || {
   20 │         if numbers_tx.send(number).is_err() {
   28 │     thread::spawn(move || {
   29 ┃         for number in upstream {
   31 │                 && passed_tx.send(number).is_err()
   38 │ upstream.into_iter().take(wanted).sum()

B  lessons/lesson-35/tests/01_pipeline.rs
  291 ┃ assert!(
  292 │     dropped.load(SeqCst) == 1,

`main` panicked (01_pipeline.rs:291): expected the source to have ended when
`pipeline` returns, but it is still there

When `main` panicked, `thread 1` had not ended (its last was step 4,
`send 1 on numbers_tx, sleeps`) and `thread 2` had slept since step 7
(pipeline.rs:29).
