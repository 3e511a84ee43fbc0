panic, in the simplest failing interleaving: 17 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:19
  2  ● spawn thread 2       │                                               A:29
  3  ○ recv, sleeps         │                      │                        A:39
     ┊   on passed_rx       │                      │
  4  ┊                      ○ send, sleeps         │                        A:21
     ┊                      ┊   1 on numbers_tx    │
  5  ┊                      ┊                      ● recv on upstream → 1   A:30
  6  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last upstream
  7  ┊                      ┊                      ● drop
     ┊                      ┊                          the last passed_tx
  8  ● recv on passed_rx    ┊                                               A:39
     │   → Disconnected     ┊
  9  ○ join, sleeps         ┊                                               A:41
     ┊   thread 1           ┊
 10  ┊                      ● send 1 on numbers_tx                          A:21
 11  ┊                      ● send 2 on numbers_tx                          A:21
     ┊                      │   → Disconnected
 12  ┊                      ● fetch_add                                    B:252
     ┊                      │   dropped: 0 → 1
 13  ┊                      ● drop
     ┊                      │   the last numbers_…
 14  ┊                      ● end
 15  ● join thread 1                                                        A:41
 16  ● join thread 2 → Err                                                  A:41
 17  ✗ panic:                                                              B:361
     │   expected `pipelin…

A  lessons/lesson-35/src/exercises/pipeline.rs
   19 │ threads.push(thread::spawn(move || {
   21 │         if numbers_tx.send(number).is_err() {
   29 │     threads.push(thread::spawn(move || {
   30 │         for number in upstream {
   39 │ let sum = upstream.into_iter().take(wanted).sum();
   41 │     _ = thread.join();

B  lessons/lesson-35/tests/01_pipeline.rs
  252 │ self.0.fetch_add(1, SeqCst);
  361 ┃ assert!(

`main` panicked (01_pipeline.rs:361): expected `pipeline` to panic when a stage
does
