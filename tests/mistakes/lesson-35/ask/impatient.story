assertion failed, in the simplest failing interleaving: 19 steps, no preemptions

     main                   worker                 theirs
  1  ● spawn worker                                                         A:33
  2  ● spawn theirs         │                                              B:208
  3  ● send on jobs         │                      │                        A:44
  4  ○ recv, sleeps         │                      │                        A:46
     ┊   on answer#1        │                      │
  5  ● recv on answer#1     │                      │                        A:46
     │   → timed out        │                      │
  6  ● drop                 │                      │
     │   the last answer#1  │                      │
  7  ○ join theirs, sleeps  │                      │                       B:211
  8  ┊                      ● recv on queue        │                        A:34
     ┊                      │   → a value          │
  9  ┊                      ● send 8 on reply#1    │                        A:35
     ┊                      │   → Disconnected     │
 10  ┊                      ● drop                 │
     ┊                      │   the last reply#1   │
 11  ┊                      ○ recv on que…, sleeps │                        A:34
 12  ┊                      ┊                      ● send on jobs           A:44
 13  ┊                      ┊                      ○ recv, sleeps           A:46
     ┊                      ┊                      ┊   on answer#2
 14  ┊                      ┊                      ● recv on answer#2       A:46
     ┊                      ┊                      │   → timed out
 15  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last answer#2
 16  ┊                      ┊                      ● drop the last jobs
 17  ┊                      ┊                      ● end
 18  ● join theirs          ┊                                              B:211
 19  ✗ assertion fails      ┊                                              B:212

A  lessons/lesson-35/src/exercises/ask.rs
   33 │ let worker = thread::spawn(move || {
   34 │     for Job { question, reply } in queue {
   35 │         _ = reply.send(answer(question));
   44 │ self.jobs.send(job).map_err(|_| Gone)?;
   45 │ answer
   46 │     .recv_timeout(Duration::from_secs(1))

B  lessons/lesson-35/tests/02_ask.rs
  208 │ let theirs = thread::spawn(move || other.ask(5));
  211 │ let theirs = theirs.join().unwrap();
  212 ┃ assert_eq!(

`main` panicked (02_ask.rs:212): assertion `left == right` failed: expected each
asker to get the answer to its own question
  left: (Err(Gone), Err(Gone))
 right: (Ok(8), Ok(10))

When `main` panicked, `worker` had not ended (its last was step 11,
`recv on queue, sleeps`).
