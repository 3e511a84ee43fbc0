panic, in the simplest failing interleaving: 18 steps, no preemptions

     main                           thread 1                    thread 2
  1  ● spawn thread 1                                                       A:30
  2  ● spawn thread 2               │                                       A:30
  3  ● send on jobs_tx              │                           │           A:46
  4  ● send on jobs_tx              │                           │           A:46
  5  ● send on jobs_tx              │                           │           A:46
  6  ○ recv on reply_rx#1, sleeps   │                           │           A:53
  7  ┊                              ● recv on jobs_rx → a value │           A:31
  8  ┊                              ● send 0 on reply_tx#1      │           A:32
  9  ┊                              ● drop the last reply_tx#1  │
 10  ┊                              ● recv on jobs_rx → a value │           A:31
 11  ┊                              ● drop the last reply_tx#2  │
 12  ● recv on reply_rx#1 → 0                                   │           A:53
 13  ● recv on reply_rx#2                                       │           A:53
     │   → Disconnected                                         │
 14  ● panic: its worker has not …                              │           A:53
 15  ● drop the last reply_rx#3                                 │
 16  ● drop the last jobs_tx                                    │
 17  ● load dropped → 0                                         │          B:427
 18  ✗ panic: expected all thread…                              │          B:426

A  lessons/lesson-35/src/exercises/ordered.rs
   30 │     thread::spawn(move || {
   31 │         for (job, reply) in jobs {
   32 │             _ = reply.send(work(job));
   45 │     jobs_tx
   46 │         .send((job, reply_tx))
   53 │ each(reply.recv().expect("its worker has not panicked"));

B  lessons/lesson-35/tests/03_ordered.rs
  426 ┃ assert!(
  427 │     dropped.load(Relaxed) == 1,

`main` panicked (03_ordered.rs:426): expected all threads to have ended when
`ordered` panics, but one still holds `work`

When `main` panicked, `thread 2` had not begun.
