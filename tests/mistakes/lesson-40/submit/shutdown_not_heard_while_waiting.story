deadlock, in the simplest failing interleaving: 27 steps, no preemptions

     main                   thread 1               drains
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
 15  ● spawn drains         ┊                                              B:305
 16  ● lock state           ┊                      │                        A:76
 17  ○ wait room, sleeps    ┊                      │                        A:81
 18  ┊                      ┊                      ● lock state            A:139
 19  ┊                      ┊                      ● unlock state
 20  ┊                      ┊                      ● notify_all jobs       A:140
     ┊                      ┊                      │   → nobody
 21  ┊                      ┊                      ● notify_all room       A:141
     ┊                      ┊                      │   → main
 22  ┊                      ┊                      ● lock workers          A:142
 23  ┊                      ┊                      ● unlock workers
 24  ┊                      ┊                      ○ join, sleeps          A:144
     ┊                      ┊                      ┊   thread 1
 25  ● wait room → notified ┊                      ┊                        A:81
 26  ● lock state           ┊                      ┊                        A:81
 27  ○ wait room, sleeps    ┊                      ┊                        A:81
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/submit.rs
   64 │     thread::spawn(move || shared.work(&Context::new()))
   76 │ let mut state = self.shared.state.lock().unwrap();
   81 ┃     state = self.shared.room.wait(state).unwrap();
  139 │ self.shared.state.lock().unwrap().open = false;
  140 │ self.shared.jobs.notify_all();
  141 │ self.shared.room.notify_all();
  142 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  144 ┃     let end = worker.join();
  192 │ self.jobs.notify_one();
  212 │ let mut state = self.state.lock().unwrap();
  216 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 ┃     holds.pass();
   51 │ begun.pass();
  305 │     let drains = thread::spawn(move || theirs.drain());

`main` was woken at step 25, and has waited on `room` again since step 27
(submit.rs:81): nobody is left to notify it.

`thread 1` waits for a value from `may_end` (submitting.rs:48): the channel is
empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` or `drains` that
still holds it.

`drains` waits for `thread 1` to end (submit.rs:144).
