deadlock, in the simplest failing interleaving: 22 steps, 1 preemption

     main                   thread 1               other
  1  ● spawn thread 1                                                       A:50
  2  ● lock state           │                                               A:57
  3  ● notify_one jobs      │                                              A:150
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                               B:51
  6  ┊                      ● lock state                                   A:168
  7  ┊                      ● notify_one room                              A:172
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                          B:48
 11  ● recv on begun        ┊                                               B:51
     │   → Disconnected     ┊
 12  ● spawn other          ┊                                              B:516
 13  ● lock state           ┊                      │                        A:69
 14  ● unlock state         ┊                      │
 15  │                      ┊                      ● lock state             A:69
 16  │                      ┊                      ● unlock state
 17  │                      ┊                      ● lock state             A:57
 18  │                      ┊                      ● notify_one jobs       A:150
     │                      ┊                      │   → nobody
 19  │                      ┊                      ● unlock state
 20  │                      ┊                      ● end
 21  ● lock state           ┊                                               A:57
 22  ○ wait room, sleeps    ┊                                               A:59
     ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/submit.rs
   50 │     thread::spawn(move || shared.work(&Context::new()))
   57 │ let mut state = self.shared.state.lock().unwrap();
   59 ┃     state = self.shared.room.wait(state).unwrap();
   69 │ let state = self.shared.state.lock().unwrap();
  150 │ self.jobs.notify_one();
  168 │ let mut state = self.state.lock().unwrap();
  172 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 ┃     holds.pass();
   51 │ begun.pass();
  516 │     let other = thread::spawn(move || tried(theirs.try_submit(task(1, |…

`main` has waited on `room` since step 22 (submit.rs:59), and nobody is left to
notify it. `thread 1` did at step 7 (submit.rs:172), before `main` took `state`
at step 21 to look at its condition: what had changed under that lock by then
was there to be seen, so it is the condition that made it wait.

`thread 1` waits for a value from `may_end` (submitting.rs:48): the channel is
empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.
