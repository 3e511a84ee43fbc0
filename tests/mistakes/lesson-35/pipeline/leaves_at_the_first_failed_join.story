panic, in the simplest failing interleaving: 14 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:19
  2  ● spawn thread 2       │                                               A:29
  3  ○ recv, sleeps         │                      │                        A:39
     ┊   on passed_rx       │                      │
  4  ┊                      ● send 1 on numbers_tx │                        A:21
  5  ┊                      ● drop                 │
     ┊                          the last numbers_… │
  6  ┊                                             ● recv on upstream → 1   A:30
  7  ┊                                             ● send 1 on passed_tx    A:32
  8  ┊                                             ● recv on upstream       A:30
     ┊                                             │   → Disconnected
  9  ● recv on passed_rx                           │                        A:39
     │   → 1                                       │
 10  ● drop                                        │
     │   the last passed_rx                        │
 11  ● join thread 1 → Err                         │                        A:42
 12  ● panic:                                      │                        A:43
     │   neither the sourc…                        │
 13  ● load dropped → 0                            │                       B:392
 14  ✗ panic:                                      │                       B:391
     │   expected every th…                        │

A  lessons/lesson-35/src/exercises/pipeline.rs
   19 │ threads.push(thread::spawn(move || {
   21 │         if numbers_tx.send(number).is_err() {
   29 │     threads.push(thread::spawn(move || {
   30 │         for number in upstream {
   32 │                 && passed_tx.send(number).is_err()
   39 │ let sum = upstream.into_iter().take(wanted).sum();
   41 │     thread
   42 │         .join()
   43 │         .expect("neither the source nor a stage panics");

B  lessons/lesson-35/tests/01_pipeline.rs
  391 ┃ assert!(
  392 │     dropped.load(SeqCst) == 1,

`main` panicked (01_pipeline.rs:391): expected every thread to have ended when
`pipeline` panics, but a stage is still there

When `main` panicked, `thread 2` had not ended (its last was step 8,
`recv on upstream → Disconnected`).
