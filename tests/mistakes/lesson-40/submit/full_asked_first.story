assertion failed, in the simplest failing interleaving: 33 steps, no preemptions

     main                   thread 1               drains
  1  ● spawn thread 1                                                       A:63
  2  ● lock state           │                                               A:75
  3  ● notify_one jobs      │                                              A:191
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                               B:51
  6  ┊                      ● lock state                                   A:211
  7  ┊                      ● notify_one room                              A:215
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                          B:48
 11  ● recv on begun        ┊                                               B:51
     │   → Disconnected     ┊
 12  ● lock state           ┊                                               A:75
 13  ● notify_one jobs      ┊                                              A:191
     │   → nobody           ┊
 14  ● unlock state         ┊
 15  ● spawn drains         ┊                                              B:305
 16  ● lock state           ┊                      │                        A:75
 17  ○ wait room, sleeps    ┊                      │                        A:77
 18  ┊                      ┊                      ● lock state            A:138
 19  ┊                      ┊                      ● unlock state
 20  ┊                      ┊                      ● notify_all jobs       A:139
     ┊                      ┊                      │   → nobody
 21  ┊                      ┊                      ● notify_all room       A:140
     ┊                      ┊                      │   → main
 22  ┊                      ┊                      ● lock workers          A:141
 23  ┊                      ┊                      ● unlock workers
 24  ┊                      ┊                      ○ join, sleeps          A:143
     ┊                      ┊                      ┊   thread 1
 25  ● wait room → notified ┊                      ┊                        A:77
 26  ● lock state           ┊                      ┊                        A:77
 27  ● unlock state         ┊                      ┊
 28  ● lock state           ┊                      ┊                        A:92
 29  ● unlock state         ┊                      ┊
 30  ● Instant::now → 0ns   ┊                      ┊                       A:113
 31  ● lock state           ┊                      ┊                       A:117
 32  ● unlock state         ┊                      ┊
 33  ✗ assertion fails      ┊                      ┊                       B:316

A  lessons/lesson-40/src/exercises/submit.rs
   63 │     thread::spawn(move || shared.work(&Context::new()))
   75 │ let mut state = self.shared.state.lock().unwrap();
   77 │     state = self.shared.room.wait(state).unwrap();
   92 │ let mut state = self.shared.state.lock().unwrap();
  113 │ let Some(deadline) = Instant::now().checked_add(limit) else {
  117 │ let mut state = self.shared.state.lock().unwrap();
  138 │ self.shared.state.lock().unwrap().open = false;
  139 │ self.shared.jobs.notify_all();
  140 │ self.shared.room.notify_all();
  141 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  143 ┃     let end = worker.join();
  191 │ self.jobs.notify_one();
  211 │ let mut state = self.state.lock().unwrap();
  215 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 ┃     holds.pass();
   51 │ begun.pass();
  305 │     let drains = thread::spawn(move || theirs.drain());
  316 ┃     assert_eq!(

`main` panicked (submitting.rs:316): assertion `left == right` failed: of full
and shut down, shut down must win: there will never be room
  left: [Err(("full", 3)), Err(("shutdown", 4))]
 right: [Err(("shutdown", 3)), Err(("shutdown", 4))]

When `main` panicked, `thread 1` had slept since step 10 (submitting.rs:48) and
`drains` had slept since step 24 (submit.rs:143).
