deadlock, in the simplest failing interleaving: 13 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                         A:71
  2  ● lock state                │                            A:92
  3  ● notify_one jobs → nobody  │                           A:101
  4  ● unlock state              │
  5  ○ recv on ended, sleeps     │                           B:100
  6  ┊                           ● lock state                A:158
  7  ┊                           ● notify_one room → nobody  A:162
  8  ┊                           ● unlock state
  9  ┊                           ● lock state                 A:92
 10  ┊                           ● notify_one jobs → nobody  A:101
 11  ┊                           ● unlock state
 12  ┊                           ● lock state                 A:92
 13  ┊                           ○ wait room, sleeps          A:94
     ✗ sleeps for ever           ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/wait_inside.rs
   71 │     thread::spawn(move || shared.work())
   92 │ let mut state = self.shared.state.lock().unwrap();
   94 ┃     state = self.shared.room.wait(state).unwrap();
  101 │ self.shared.jobs.notify_one();
  158 │ let mut state = self.state.lock().unwrap();
  162 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  100 ┃ submitted.pass();

`main` waits for a value from `ended` (waiting_inside.rs:100): the channel is
empty, but not closed. A sender (`ended`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `thread 1` that still
holds it.

`thread 1` has waited on `room` since step 13 (wait_inside.rs:94), and nobody is
left to notify it.
