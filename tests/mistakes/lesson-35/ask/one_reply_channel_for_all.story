assertion failed, in the simplest failing interleaving: 16 steps, 1 preemption

     main                   worker                 theirs
  1  ● spawn worker                                                         A:29
  2  ● spawn theirs         │                                              B:208
  3  ● send 4 on questions  │                      │                        A:38
  4  │                      │                      ○ send, sleeps           A:38
     │                      │                      ┊   5 on questions
  5  │                      ● recv on queue → 4    ┊                        A:30
  6  │                      ● send 8 on answers_tx ┊                        A:31
  7  │                      ● recv on queue → 5    ┊                        A:30
  8  │                      ○ send, sleeps         ┊                        A:31
     │                      ┊   10 on answers_tx   ┊
  9  │                      ┊                      ● send 5 on questions    A:38
 10  │                      ┊                      ● recv on answers → 8    A:39
 11  │                      ┊                      ● end
 12  ● recv on answers → 10 ┊                                               A:39
 13  ● drop                 ┊
     │   the last questions ┊
 14  ● drop                 ┊
     │   the last answers   ┊
 15  ● join theirs          ┊                                              B:211
 16  ✗ assertion fails      ┊                                              B:212

A  lessons/lesson-35/src/exercises/ask.rs
   29 │ let worker = thread::spawn(move || {
   30 │     for question in queue {
   31 │         _ = answers_tx.send(answer(question));
   38 │ self.questions.send(question).map_err(|_| Gone)?;
   39 │ self.answers.recv().map_err(|_| Gone)

B  lessons/lesson-35/tests/02_ask.rs
  208 │ let theirs = thread::spawn(move || other.ask(5));
  211 │ let theirs = theirs.join().unwrap();
  212 ┃ assert_eq!(

`main` panicked (02_ask.rs:212): assertion `left == right` failed: expected each
asker to get the answer to its own question
  left: (Ok(10), Ok(8))
 right: (Ok(8), Ok(10))

When `main` panicked, `worker` had not ended (its last was step 8,
`send 10 on answers_tx, sleeps`).
