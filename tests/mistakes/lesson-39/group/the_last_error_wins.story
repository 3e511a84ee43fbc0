assertion failed, in the simplest failing interleaving: 27 steps, no preemptions

     main                   thread 1               thread 2
  1  ● lock live#1                                                          A:50
  2  ● unlock live#1
  3  ● spawn thread 1                                                       B:29
  4  ● spawn thread 2       │                                               B:29
  5  ○ join, sleeps         │                      │
     ┊   thread 1           │                      │
  6  ┊                      ● lock first           │                        B:35
  7  ┊                      ● unlock first         │
  8  ┊                      ● lock live#2          │                       A:113
  9  ┊                      ● drop the last open#2 │
 10  ┊                      ● unlock live#2        │
 11  ┊                      ● end                  │
 12  ● join thread 1                               │
 13  ○ join, sleeps                                │
     ┊   thread 2                                  │
 14  ┊                                             ● recv on done#2         A:93
     ┊                                             │   → Disconnected
 15  ┊                                             ● lock first             B:35
 16  ┊                                             ● unlock first
 17  ┊                                             ● lock live#2           A:113
 18  ┊                                             ● unlock live#2
 19  ┊                                             ● end
 20  ● join thread 2
 21  ● lock first                                                           B:45
 22  ● unlock first
 23  ● lock live#1                                                         A:131
 24  ● unlock live#1
 25  ● drop the last done#1
 26  ● drop the last open#1
 27  ✗ assertion fails                                                     C:321

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();
   93 │ _ = self.node.done.recv();
  113 │ let mut live = self.live.lock().unwrap();
  131 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/src/exercises/group.rs
   29 │ self.tasks.push(thread::spawn(move || {
   35 │         Err(error) => *first.lock().unwrap() = Some(error),
   45 │ match self.first.lock().unwrap().take() {

C  lessons/lesson-39/tests/04_group.rs
  321 ┃ assert_eq!(

`main` panicked (04_group.rs:321): assertion `left == right` failed: one task
failed, the other failed because it was cancelled: wait() must return the error
of the first
  left: Err("cancelled")
 right: Err("failed")
