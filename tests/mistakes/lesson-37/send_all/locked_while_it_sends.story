deadlock, in the simplest failing interleaving: 10 steps, no preemptions

     main                    thread 1                thread 2
  1  ● lock state                                                          A:76
  2  ● unlock state
  3  ● spawn thread 1                                                      B:32
  4  ● lock state            │                                             A:76
  5  ● unlock state          │
  6  ● spawn thread 2        │                                             B:32
  7  ○ join thread 1, sleeps │                       │                     B:28
  8  ┊                       ● lock outcomes         │                     B:33
  9  ┊                       ○ wait both 1/2, sleeps │                    C:270
 10  ┊                       ┊                       ○ lock out…, sleeps   B:33
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();

B  lessons/lesson-37/src/exercises/send_all.rs
   28 ┃ thread::scope(|scope| {
   32 │         scope.spawn(move || {
   33 ┃             let mut outcomes = outcomes.lock().unwrap();

C  lessons/lesson-37/tests/02_send_all.rs
  270 ┃ both.wait();

`thread 2` waits for `outcomes` (send_all.rs:33), which `thread 1` has held
since step 8 (send_all.rs:33).

`thread 1` waits at `both` (02_send_all.rs:270): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.

`main` waits for `thread 1` to end (send_all.rs:28).
