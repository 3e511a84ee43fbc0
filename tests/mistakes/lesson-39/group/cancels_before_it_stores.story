assertion failed, in the simplest failing interleaving: 26 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● lock live#1                                                          A:50
  2  ● unlock live#1
  3  ● spawn thread 1                                                       B:29
  4  ● spawn thread 2       │                                               B:29
  5  ○ join, sleeps         │                      │
     ┊   thread 1           │                      │
  6  ┊                      ● lock live#2          │                       A:113
  7  ┊                      ● drop the last open#2 │
  8  ┊                      ● unlock live#2        │
  9  ┊                      │                      ● recv on done#2         A:93
     ┊                      │                      │   → Disconnected
 10  ┊                      │                      ● lock live#2           A:113
 11  ┊                      │                      ● unlock live#2
 12  ┊                      │                      ● lock first             B:36
 13  ┊                      │                      ● unlock first
 14  ┊                      │                      ● end
 15  ┊                      ● lock first                                    B:36
 16  ┊                      ● unlock first
 17  ┊                      ● end
 18  ● join thread 1
 19  ● join thread 2
 20  ● lock first                                                           B:47
 21  ● unlock first
 22  ● lock live#1                                                         A:131
 23  ● unlock live#1
 24  ● drop the last done#1
 25  ● drop the last open#1
 26  ✗ assertion fails                                                     C:321

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();
   93 │ _ = self.node.done.recv();
  113 │ let mut live = self.live.lock().unwrap();
  131 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/src/exercises/group.rs
   29 │ self.tasks.push(thread::spawn(move || {
   36 │             _ = first.lock().unwrap().get_or_insert(error);
   47 │ match self.first.lock().unwrap().take() {

C  lessons/lesson-39/tests/04_group.rs
  321 ┃ assert_eq!(

`main` panicked (04_group.rs:321): assertion `left == right` failed: one task
failed, the other failed because it was cancelled: wait() must return the error
of the first
  left: Err("cancelled")
 right: Err("failed")
