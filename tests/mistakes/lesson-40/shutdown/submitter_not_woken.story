deadlock, in the simplest failing interleaving: 22 steps, no preemptions

     main                   thread 1               quits
  1  ● spawn thread 1                                                       A:69
  2  ● lock state           │                                               A:84
  3  ● notify_one jobs      │                                               A:93
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                              B:315
  6  ┊                      ● lock state                                   A:186
  7  ┊                      ● notify_one room                              A:190
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                         B:312
 11  ● recv on begun        ┊                                              B:315
     │   → Disconnected     ┊
 12  ● lock state           ┊                                               A:84
 13  ● notify_one jobs      ┊                                               A:93
     │   → nobody           ┊
 14  ● unlock state         ┊
 15  ● spawn quits          ┊                                              B:319
 16  ● lock state           ┊                      │                        A:84
 17  ○ wait room, sleeps    ┊                      │                        A:86
 18  ┊                      ┊                      ● lock state            A:169
 19  ┊                      ┊                      ● notify_all jobs       A:173
     ┊                      ┊                      │   → nobody
 20  ┊                      ┊                      ● unlock state
 21  ┊                      ┊                      ● lock workers          A:137
 22  ┊                      ┊                      ○ join, sleeps          A:139
     ┊                      ┊                      ┊   thread 1
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/shutdown.rs
   69 │     thread::spawn(move || shared.work(&Context::new()))
   84 │ let mut state = self.shared.state.lock().unwrap();
   86 ┃     state = self.shared.room.wait(state).unwrap();
   93 │ self.shared.jobs.notify_one();
  137 │ let mut workers = self.workers.lock().unwrap();
  139 ┃     let end = worker.join();
  169 │ let mut state = self.state.lock().unwrap();
  173 │ self.jobs.notify_all();
  186 │ let mut state = self.state.lock().unwrap();
  190 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  312 ┃     holds.pass();
  315 │ begun.pass();
  319 │ let quits = thread::spawn(move || {

lost wake-up: `thread 1` notified `room` at step 7 (shutdown.rs:190), when
nobody waited on it; `main` began to wait at step 17 (shutdown.rs:86), and
nobody is left to notify it. `quits` took `state` after that, at step 18: what
it changed then, nobody has notified.

`thread 1` waits for a value from `may_end` (shutting_down.rs:312): the channel
is empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` or `quits` that
still holds it.

`quits` waits for `thread 1` to end (shutdown.rs:139).
