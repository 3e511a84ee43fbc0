assertion failed, in the simplest failing interleaving: 48 steps, no preemptions

     main                   thread 1               quits
  1  ● spawn thread 1                                                       A:70
  2  ● lock state           │                                               A:85
  3  ● notify_one jobs      │                                               A:94
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                              B:315
  6  ┊                      ● lock state                                   A:189
  7  ┊                      ● notify_one room                              A:193
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                         B:312
 11  ● recv on begun        ┊                                              B:315
     │   → Disconnected     ┊
 12  ● lock state           ┊                                               A:85
  ⋮  8 steps are left out here
 21  ┊                      ┊                      ● notify_all room       A:166
     ┊                      ┊                      │   → main
 22  ┊                      ┊                      ● lock workers          A:138
 23  ┊                      ┊                      ○ join, sleeps          A:140
     ┊                      ┊                      ┊   thread 1
 24  ● wait room → notified ┊                      ┊                        A:87
 25  ● lock state           ┊                      ┊                        A:87
 26  ● unlock state         ┊                      ┊
 27  ● drop                 ┊                      ┊
     │   the last may_end   ┊                      ┊
 28  ○ join quits, sleeps   ┊                      ┊                       B:329
 29  ┊                      ● recv on may_end      ┊                       B:312
     ┊                      │   → Disconnected     ┊
 30  ┊                      ● lock state           ┊                       A:207
 31  ┊                      ● unlock state         ┊
 32  ┊                      ● lock state           ┊                       A:189
 33  ┊                      ● notify_one room      ┊                       A:193
     ┊                      │   → nobody           ┊
 34  ┊                      ● unlock state         ┊
 35  ┊                      ● lock state           ┊                       A:207
 36  ┊                      ● unlock state         ┊
 37  ┊                      ● lock state           ┊                       A:189
 38  ┊                      ● unlock state         ┊
 39  ┊                      ● end                  ┊
 40  ┊                                             ● join thread 1         A:140
 41  ┊                                             ● unlock workers
 42  ┊                                             ● lock state            A:171
 43  ┊                                             ● notify_all jobs       A:175
     ┊                                             │   → nobody
 44  ┊                                             ● notify_all room       A:176
     ┊                                             │   → nobody
 45  ┊                                             ● unlock state
 46  ┊                                             ● end
 47  ● join quits                                                          B:329
 48  ✗ assertion fails                                                     B:330

A  lessons/lesson-40/src/exercises/shutdown.rs
   70 │     thread::spawn(move || shared.work(&Context::new()))
   85 │ let mut state = self.shared.state.lock().unwrap();
   87 │     state = self.shared.room.wait(state).unwrap();
   94 │ self.shared.jobs.notify_one();
  138 │ let mut workers = self.workers.lock().unwrap();
  140 │     let end = worker.join();
  164 │ self.state.lock().unwrap().open = false;
  165 │ self.jobs.notify_all();
  166 │ self.room.notify_all();
  171 │ let mut state = self.state.lock().unwrap();
  175 │ self.jobs.notify_all();
  176 │ self.room.notify_all();
  189 │ let mut state = self.state.lock().unwrap();
  193 │         self.room.notify_one();
  207 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  312 │     holds.pass();
  315 │ begun.pass();
  319 │ let quits = thread::spawn(move || {
  329 │ let returned = quits.join().expect("quit() must not panic");
  330 ┃ assert_eq!(

`main` panicked (shutting_down.rs:330): assertion `left == right` failed: when
another quits, submit() must give back the job that waits for room, and quit()
return the one in the queue
  left: (Some(2), [])
 right: (Some(2), [1])
