deadlock, in the simplest failing interleaving: 5 steps, no preemptions

     main                     thread 1
  1  ● lock state                                       A:76
  2  ● unlock state
  3  ● spawn thread 1                                   B:31
  4  ○ join thread 1, sleeps  │                         B:35
  5  ┊                        ○ wait both 1/2, sleeps  C:270
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();

B  lessons/lesson-37/src/exercises/send_all.rs
   31 │ let thread = scope.spawn(move || {
   35 ┃ thread.join().unwrap();

C  lessons/lesson-37/tests/02_send_all.rs
  270 ┃ both.wait();

`thread 1` waits at `both` (02_send_all.rs:270): it opens for 2, 1 came, and
`main`, which has not come, sleeps.

`main` waits for `thread 1` to end (send_all.rs:35).
