deadlock, in the simplest failing interleaving: 30 steps, no preemptions

     main                   thread 1               other
  1  ● spawn thread 1                                                       A:64
  2  ● lock state           │                                               A:76
  3  ● notify_one jobs      │                                              A:192
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                               B:51
  6  ┊                      ● lock state                                   A:212
  7  ┊                      ● notify_one room                              A:216
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                          B:48
 11  ● recv on begun        ┊                                               B:51
     │   → Disconnected     ┊
 12  ● lock state           ┊                                               A:76
 13  ● notify_one jobs      ┊                                              A:192
     │   → nobody           ┊
 14  ● unlock state         ┊
 15  ● spawn other          ┊                                              B:226
 16  ● lock state           ┊                      │                        A:76
 17  ○ wait jobs, sleeps    ┊                      │                        A:78
 18  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last may_end
 19  ┊                      ┊                      ● lock state             A:76
 20  ┊                      ┊                      ○ wait jobs, sleeps      A:78
 21  ┊                      ● recv on may_end      ┊                        B:48
     ┊                      │   → Disconnected     ┊
 22  ┊                      ● lock state           ┊                       A:201
 23  ┊                      ● unlock state         ┊
 24  ┊                      ● lock state           ┊                       A:212
 25  ┊                      ● notify_one room      ┊                       A:216
     ┊                      │   → nobody           ┊
 26  ┊                      ● unlock state         ┊
 27  ┊                      ● lock state           ┊                       A:201
 28  ┊                      ● unlock state         ┊
 29  ┊                      ● lock state           ┊                       A:212
 30  ┊                      ○ wait jobs, sleeps    ┊                       A:222
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/submit.rs
   64 │     thread::spawn(move || shared.work(&Context::new()))
   76 │ let mut state = self.shared.state.lock().unwrap();
   78 ┃     state = self.shared.jobs.wait(state).unwrap();
  192 │ self.jobs.notify_one();
  201 │     let mut state = self.state.lock().unwrap();
  212 │ let mut state = self.state.lock().unwrap();
  216 │         self.room.notify_one();
  222 ┃     state = self.jobs.wait(state).unwrap();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 │     holds.pass();
   51 │ begun.pass();
  226 │     let other = thread::spawn(move || {

`main` has waited on `jobs` since step 17 (submit.rs:78), and nobody is left to
notify it.

`thread 1` has waited on `jobs` since step 30 (submit.rs:222), and nobody is
left to notify it. `main` did at step 13 (submit.rs:192), before `thread 1` took
`state` at step 29 to look at its condition: what had changed under that lock by
then was there to be seen, so it is the condition that made it wait.

lost wake-up: `main` notified `jobs` at step 13 (submit.rs:192), when nobody
waited on it; `other` began to wait at step 20 (submit.rs:78), and nobody is
left to notify it. `thread 1` took `state` after that, at step 22: what it
changed then, nobody has notified.
