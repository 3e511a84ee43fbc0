assertion failed, in the simplest failing interleaving: 28 steps, no preemptions

     main                     thread 1                thread 2
  1  ● lock live#1                                                      A:50
  2  ● unlock live#1
  3  ● spawn thread 1                                                   B:29
  4  ● spawn thread 2         │                                         B:29
  5  ○ join thread 1, sleeps  │                       │
  6  ┊                        ● lock live#2           │                 A:88
  7  ┊                        ● unlock live#2         │
  8  ┊                        ● lock live#2           │                A:113
  9  ┊                        ● drop the last open#2  │
 10  ┊                        ● unlock live#2         │
 11  ┊                        ● end                   │
 12  ● join thread 1                                  │
 13  ○ join thread 2, sleeps                          │
 14  ┊                                                ● lock live#2     A:88
 15  ┊                                                ● unlock live#2
 16  ┊                                                ● lock first      B:32
 17  ┊                                                ● unlock first
 18  ┊                                                ● lock live#2    A:113
 19  ┊                                                ● unlock live#2
 20  ┊                                                ● end
 21  ● join thread 2
 22  ● lock first                                                       B:42
 23  ● unlock first
 24  ● lock live#1                                                     A:131
 25  ● unlock live#1
 26  ● drop the last done#1
 27  ● drop the last open#1
 28  ✗ assertion fails                                                 C:340

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();
   88 │ self.node.live.lock().unwrap().is_none()
  113 │ let mut live = self.live.lock().unwrap();
  131 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/src/exercises/group.rs
   29 │ self.tasks.push(thread::spawn(move || {
   32 │         _ = first.lock().unwrap().get_or_insert(error);
   42 │ match self.first.lock().unwrap().take() {

C  lessons/lesson-39/tests/04_group.rs
  340 ┃ assert_eq!(

`main` panicked (04_group.rs:340): assertion `left == right` failed: a task that
succeeds must not cancel the others
  left: Err("cancelled, though nobody failed")
 right: Ok(())
