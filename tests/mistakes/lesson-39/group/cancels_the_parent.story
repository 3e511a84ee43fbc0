panic, in the simplest failing interleaving: 14 steps, no preemptions

     main                           thread 1
  1  ● spawn thread 1                                               A:29
  2  ○ join thread 1, sleeps        │
  3  ┊                              ● lock first                    A:35
  4  ┊                              ● unlock first
  5  ┊                              ● lock live                    B:113
  6  ┊                              ● drop the last open
  7  ┊                              ● unlock live
  8  ┊                              ● end
  9  ● join thread 1
 10  ● lock first                                                   A:45
 11  ● unlock first
 12  ● lock live                                                    B:88
 13  ● unlock live
 14  ✗ panic: a group that fails …                                 C:355

A  lessons/lesson-39/src/exercises/group.rs
   29 │ self.tasks.push(thread::spawn(move || {
   35 │         Err(error) => _ = first.lock().unwrap().get_or_insert(error),
   45 │ match self.first.lock().unwrap().take() {

B  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()
  113 │ let mut live = self.live.lock().unwrap();

C  lessons/lesson-39/tests/04_group.rs
  355 ┃ assert!(

`main` panicked (04_group.rs:355): a group that fails must not cancel its
parent: Err("failed")
