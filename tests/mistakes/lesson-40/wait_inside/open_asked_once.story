deadlock, in the simplest failing interleaving: 26 steps, no preemptions

     main                   thread 1               drains
  1  ● spawn thread 1                                                       A:70
  2  ● lock state           │                                               A:91
  3  ● notify_one jobs      │                                              A:108
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                              B:293
  6  ┊                      ● lock state                                   A:165
  7  ┊                      ● notify_one room                              A:169
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                         B:291
 11  ● recv on begun        ┊                                              B:293
     │   → Disconnected     ┊
 12  ● lock state           ┊                                               A:91
 13  ● notify_one jobs      ┊                                              A:108
     │   → nobody           ┊
 14  ● unlock state         ┊
 15  ● spawn drains         ┊                                              B:325
 16  ● lock state           ┊                      │                        A:91
 17  ○ wait room, sleeps    ┊                      │                       A:104
 18  ┊                      ┊                      ● lock state            A:115
 19  ┊                      ┊                      ● unlock state
 20  ┊                      ┊                      ● notify_all jobs       A:116
     ┊                      ┊                      │   → nobody
 21  ┊                      ┊                      ● notify_all room       A:117
     ┊                      ┊                      │   → main
 22  ┊                      ┊                      ● lock workers          A:121
 23  ┊                      ┊                      ○ join, sleeps          A:123
     ┊                      ┊                      ┊   thread 1
 24  ● wait room → notified ┊                      ┊                       A:104
 25  ● lock state           ┊                      ┊                       A:104
 26  ○ wait room, sleeps    ┊                      ┊                       A:104
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/wait_inside.rs
   70 │     thread::spawn(move || shared.work())
   91 │ let mut state = self.shared.state.lock().unwrap();
  104 ┃     state = self.shared.room.wait(state).unwrap();
  108 │ self.shared.jobs.notify_one();
  115 │ self.shared.state.lock().unwrap().open = false;
  116 │ self.shared.jobs.notify_all();
  117 │ self.shared.room.notify_all();
  121 │ let mut workers = self.workers.lock().unwrap();
  123 ┃     let end = worker.join();
  165 │ let mut state = self.state.lock().unwrap();
  169 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  291 ┃     holds.pass();
  293 │ begun.pass();
  325 │     let drains = thread::spawn(move || pool.drain());

`main` was woken at step 24, and has waited on `room` again since step 26
(wait_inside.rs:104): nobody is left to notify it.

`thread 1` waits for a value from `may_end` (waiting_inside.rs:291): the channel
is empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` or `drains` that
still holds it.

`drains` waits for `thread 1` to end (wait_inside.rs:123).
