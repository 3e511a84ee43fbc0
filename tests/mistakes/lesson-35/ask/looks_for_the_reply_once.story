assertion failed, in the simplest failing interleaving: 17 steps, no preemptions

     main                   worker                 theirs
  1  ● spawn worker                                                         A:32
  2  ● spawn theirs         │                                              B:208
  3  ● send on jobs         │                      │                        A:43
  4  ● try_recv on answer#1 │                      │                        A:44
     │   → Empty            │                      │
  5  ● drop                 │                      │
     │   the last answer#1  │                      │
  6  ○ join theirs, sleeps  │                      │                       B:211
  7  ┊                      ● recv on queue        │                        A:33
     ┊                      │   → a value          │
  8  ┊                      ● send 8 on reply#1    │                        A:34
     ┊                      │   → Disconnected     │
  9  ┊                      ● drop                 │
     ┊                      │   the last reply#1   │
 10  ┊                      ○ recv on que…, sleeps │                        A:33
 11  ┊                      ┊                      ● send on jobs           A:43
 12  ┊                      ┊                      ● try_recv on answer#2   A:44
     ┊                      ┊                      │   → Empty
 13  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last answer#2
 14  ┊                      ┊                      ● drop the last jobs
 15  ┊                      ┊                      ● end
 16  ● join theirs          ┊                                              B:211
 17  ✗ assertion fails      ┊                                              B:212

A  lessons/lesson-35/src/exercises/ask.rs
   32 │ let worker = thread::spawn(move || {
   33 │     for Job { question, reply } in queue {
   34 │         _ = reply.send(answer(question));
   43 │ self.jobs.send(job).map_err(|_| Gone)?;
   44 │ answer.try_recv().map_err(|_| Gone)

B  lessons/lesson-35/tests/02_ask.rs
  208 │ let theirs = thread::spawn(move || other.ask(5));
  211 │ let theirs = theirs.join().unwrap();
  212 ┃ assert_eq!(

`main` panicked (02_ask.rs:212): assertion `left == right` failed: expected each
asker to get the answer to its own question
  left: (Err(Gone), Err(Gone))
 right: (Ok(8), Ok(10))

When `main` panicked, `worker` had not ended (its last was step 10,
`recv on queue, sleeps`).
