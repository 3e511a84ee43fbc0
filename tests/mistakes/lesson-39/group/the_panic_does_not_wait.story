panic, in the simplest failing interleaving: 12 steps, no preemptions

     main                           thread 1               thread 2
  1  ● lock live#1                                                     A:50
  2  ● unlock live#1
  3  ● spawn thread 1                                                  B:29
  4  ● spawn thread 2               │                                  B:29
  5  ○ join thread 1, sleeps        │                      │           B:42
  6  ┊                              ● panic: as it should  │          C:386
  7  ┊                              ● lock live#2          │          A:113
  8  ┊                              ● drop the last open   │
  9  ┊                              ● unlock live#2        │
 10  ● join thread 1 → Err                                 │           B:42
 11  ● load ended → 0                                      │          C:393
 12  ✗ panic: a panic must cancel…                         │          C:394

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();
  113 │ let mut live = self.live.lock().unwrap();

B  lessons/lesson-39/src/exercises/group.rs
   29 │ self.tasks.push(thread::spawn(move || {
   42 │     if let Err(panic) = task.join() {

C  lessons/lesson-39/tests/04_group.rs
  386 │ group.spawn(|_| panic!("as it should"));
  393 │ let ended = ended.load(SeqCst);
  394 ┃ assert!(

`main` panicked (04_group.rs:394): a panic must cancel the other task and reach
whoever waits when both have ended: wait() gave Err(Any { .. }), and 0 other
task had ended

`join` had returned an `Err`, for `thread 1` had panicked at step 6
(04_group.rs:386): as it should
