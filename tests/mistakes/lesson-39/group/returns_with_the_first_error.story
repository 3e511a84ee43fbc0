assertion failed, in the simplest failing interleaving: 15 steps, no preemptions

     main                       thread 1             thread 2
  1  ● lock live#1                                                          A:50
  2  ● unlock live#1
  3  ● spawn thread 1                                                       B:33
  4  ● spawn thread 2           │                                           B:33
  5  ○ recv on results, sleeps  │                    │                      B:44
  6  ┊                          ○ recv on d…, sleeps │                      A:93
  7  ┊                          ┊                    ● send on results      B:36
  8  ┊                          ┊                    ● lock live#2         A:113
  9  ┊                          ┊                    ● drop the last open
 10  ┊                          ┊                    ● unlock live#2
 11  ┊                          ┊                    ● end
 12  ● recv on results          ┊                                           B:44
     │   → a value              ┊
 13  ● drop the last results    ┊
 14  ● load ended → 0           ┊                                          C:302
 15  ✗ assertion fails          ┊                                          C:303

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();
   93 │ _ = self.node.done.recv();
  113 │ let mut live = self.live.lock().unwrap();

B  lessons/lesson-39/src/exercises/group.rs
   33 │ thread::spawn(move || {
   36 │     _ = results.send(result);
   44 │ for result in self.results.1.iter().take(self.tasks) {

C  lessons/lesson-39/tests/04_group.rs
  302 │ let (result, ended) = (group.wait(), ended.load(SeqCst));
  303 ┃ assert_eq!(

`main` panicked (04_group.rs:303): assertion `left == right` failed: one task
failed, the other failed because it was cancelled: wait() must return the error
of the first, when both have ended (result, others that ended)
  left: (Err("failed"), 0)
 right: (Err("failed"), 1)

When `main` panicked, `thread 1` had not ended (its last was step 6,
`recv on done, sleeps`).
