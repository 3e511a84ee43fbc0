deadlock, in the simplest failing interleaving: 9 steps, no preemptions

     main                    thread 1              thread 2
  1  ● lock live                                                          A:50
  2  ● unlock live
  3  ● spawn thread 1                                                     B:29
  4  ● spawn thread 2        │                                            B:29
  5  ○ join thread 1, sleeps │                     │
  6  ┊                       ● panic: as it should │                     C:386
  7  ● join thread 1 → Err                         │
  8  ○ join thread 2, sleeps                       │
  9  ┊                                             ○ recv on d…, sleeps   A:93
     ✗ sleeps for ever                             ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();
   93 ┃ _ = self.node.done.recv();

B  lessons/lesson-39/src/exercises/group.rs
   29 │ self.tasks.push(thread::spawn(move || {

C  lessons/lesson-39/tests/04_group.rs
  386 │ group.spawn(|_| panic!("as it should"));

`thread 2` waits for a value from `done` (token.rs:93): the channel is empty,
but not closed. A sender (`open`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `main` that still holds it.

`main` waits for `thread 2` to end.

`thread 1` had panicked at step 6 (04_group.rs:386): as it should
