assertion failed, in the simplest failing interleaving: 30 steps, no preemptions

     main                     thread 1                thread 2
  1  ● lock live#1                                                      A:50
  2  ● unlock live#1
  3  ● spawn thread 1                                                   B:29
  4  ● spawn thread 2         │                                         B:29
  5  ○ join thread 1, sleeps  │                       │
  6  ┊                        ● lock live#2           │                A:113
  7  ┊                        ● drop the last open#2  │
  8  ┊                        ● unlock live#2         │
  9  ┊                        ● lock live#2           │                 A:88
 10  ┊                        ● unlock live#2         │
 11  ┊                        ● lock first            │                 B:32
 12  ┊                        ● unlock first          │
 13  ┊                        ● end                   │
 14  ● join thread 1                                  │
 15  ○ join thread 2, sleeps                          │
 16  ┊                                                ● lock live#2    A:113
 17  ┊                                                ● unlock live#2
 18  ┊                                                ● lock live#2     A:88
 19  ┊                                                ● unlock live#2
 20  ┊                                                ● lock first      B:32
 21  ┊                                                ● unlock first
 22  ┊                                                ● end
 23  ● join thread 2
 24  ● lock first                                                       B:42
 25  ● unlock first
 26  ● lock live#1                                                     A:131
 27  ● unlock live#1
 28  ● drop the last done#1
 29  ● drop the last open#1
 30  ✗ assertion fails                                                 C:340

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
