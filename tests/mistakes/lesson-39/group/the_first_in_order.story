assertion failed, in the simplest failing interleaving: 23 steps, no preemptions

     main                   thread 1               thread 2
  1  ● lock live#1                                                          A:50
  2  ● unlock live#1
  3  ● spawn thread 1                                                       B:26
  4  ● spawn thread 2       │                                               B:26
  5  ○ join, sleeps         │                      │
     ┊   thread 1           │                      │
  6  ┊                      ○ recv, sleeps         │                        A:93
     ┊                      ┊   on done#2          │
  7  ┊                      ┊                      ● lock live#2           A:113
  8  ┊                      ┊                      ● drop the last open#2
  9  ┊                      ┊                      ● unlock live#2
 10  ┊                      ┊                      ● end
 11  ┊                      ● recv on done#2                                A:93
     ┊                      │   → Disconnected
 12  ┊                      ● fetch_add                                    C:298
     ┊                      │   ended: 0 → 1
 13  ┊                      ● lock live#2                                  A:113
 14  ┊                      ● unlock live#2
 15  ┊                      ● end
 16  ● join thread 1
 17  ● join thread 2
 18  ● lock live#1                                                         A:131
 19  ● unlock live#1
 20  ● drop the last done#1
 21  ● drop the last open#1
 22  ● load ended → 1                                                      C:302
 23  ✗ assertion fails                                                     C:303

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();
   93 │ _ = self.node.done.recv();
  113 │ let mut live = self.live.lock().unwrap();
  131 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/src/exercises/group.rs
   26 │ self.tasks.push(thread::spawn(move || {

C  lessons/lesson-39/tests/04_group.rs
  298 │     echo.fetch_add(1, SeqCst);
  302 │ let (result, ended) = (group.wait(), ended.load(SeqCst));
  303 ┃ assert_eq!(

`main` panicked (04_group.rs:303): assertion `left == right` failed: one task
failed, the other failed because it was cancelled: wait() must return the error
of the first, when both have ended (result, others that ended)
  left: (Err("cancelled"), 1)
 right: (Err("failed"), 1)
