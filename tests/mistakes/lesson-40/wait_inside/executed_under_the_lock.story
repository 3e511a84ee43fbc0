deadlock, in the simplest failing interleaving: 13 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                         A:71
  2  ● lock state                │                            A:92
  3  ● notify_one jobs → nobody  │                           A:107
  4  ● unlock state              │
  5  ○ recv on ended, sleeps     │                           B:100
  6  ┊                           ● lock state                A:164
  7  ┊                           ● notify_one room → nobody  A:168
  8  ┊                           ● unlock state
  9  ┊                           ● lock state                 A:92
 10  ┊                           ● notify_one jobs → nobody  A:107
 11  ┊                           ● unlock state
 12  ┊                           ● lock state                 A:92
 13  ┊                           ○ lock state, sleeps        A:182
     ✗ sleeps for ever           ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/wait_inside.rs
   71 │     thread::spawn(move || shared.work())
   92 │ let mut state = self.shared.state.lock().unwrap();
  107 │ self.shared.jobs.notify_one();
  164 │ let mut state = self.state.lock().unwrap();
  168 │         self.room.notify_one();
  182 ┃ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  100 ┃ submitted.pass();

`thread 1` waits for `state` (wait_inside.rs:182), which it has held itself
since step 12 (wait_inside.rs:92): it waits for itself.

`main` waits for a value from `ended` (waiting_inside.rs:100): the channel is
empty, but not closed. A sender (`ended`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `thread 1` that still
holds it.
