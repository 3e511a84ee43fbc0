assertion failed, in the simplest failing interleaving: 38 steps, 1 preemption

     main                   thread 1               quits
  1  ● spawn thread 1                                                       A:69
  2  ● lock state           │                                               A:84
  3  ● notify_one jobs      │                                               A:93
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                              B:610
  6  ┊                      ● lock state                                   A:188
  7  ┊                      ● notify_one room                              A:192
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                         B:607
 11  ● recv on begun        ┊                                              B:610
     │   → Disconnected     ┊
 12  ● lock state           ┊                                               A:84
 13  ● notify_one jobs      ┊                                               A:93
     │   → nobody           ┊
 14  ● unlock state         ┊
 15  ● spawn quits          ┊                                              B:613
 16  │                      ┊                      ● lock state            A:171
 17  │                      ┊                      ● notify_all jobs       A:174
     │                      ┊                      │   → nobody
 18  │                      ┊                      ● notify_all room       A:175
     │                      ┊                      │   → nobody
 19  │                      ┊                      ● unlock state
 20  │                      ┊                      ● lock workers          A:138
 21  │                      ┊                      ○ join, sleeps          A:140
     │                      ┊                      ┊   thread 1
 22  ● lock state           ┊                      ┊                       A:123
 23  ● unlock state         ┊                      ┊
 24  ● drop                 ┊                      ┊
     │   the last may_end   ┊                      ┊
 25  ○ join quits, sleeps   ┊                      ┊                       B:616
 26  ┊                      ● recv on may_end      ┊                       B:607
     ┊                      │   → Disconnected     ┊
 27  ┊                      ● lock state           ┊                       A:206
 28  ┊                      ● unlock state         ┊
 29  ┊                      ● lock state           ┊                       A:188
 30  ┊                      ● unlock state         ┊
 31  ┊                      ● end                  ┊
 32  ┊                                             ● join thread 1         A:140
 33  ┊                                             ● unlock workers
 34  ┊                                             ● lock state            A:117
 35  ┊                                             ● unlock state
 36  ┊                                             ● end
 37  ● join quits                                                          B:616
 38  ✗ assertion fails                                                     B:617

A  lessons/lesson-40/src/exercises/shutdown.rs
   69 │     thread::spawn(move || shared.work(&Context::new()))
   84 │ let mut state = self.shared.state.lock().unwrap();
   93 │ self.shared.jobs.notify_one();
  117 │ self.shared.state.lock().unwrap().counts.returned += returned.len() as …
  123 │ let state = self.shared.state.lock().unwrap();
  138 │ let mut workers = self.workers.lock().unwrap();
  140 │     let end = worker.join();
  171 │ let mut state = self.state.lock().unwrap();
  174 │ self.jobs.notify_all();
  175 │ self.room.notify_all();
  188 │ let mut state = self.state.lock().unwrap();
  192 │         self.room.notify_one();
  206 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  607 │         holds.pass();
  610 │ begun.pass();
  613 │ let quits = thread::spawn(move || numbers(&theirs.quit()));
  616 │ let back = quits.join().expect("quit() must not panic");
  617 ┃ assert_eq!(

`main` panicked (shutting_down.rs:617): assertion `left == right` failed: every
job that was accepted must be counted as exactly one other thing, also while
somebody waits in quit(), which returned [2]: Snapshot { accepted: 2, queued: 0,
running: 1, succeeded: 0, failed: 0, panicked: 0, returned: 0 }
  left: (2, 1)
 right: (2, 2)
