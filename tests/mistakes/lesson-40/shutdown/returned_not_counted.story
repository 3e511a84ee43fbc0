assertion failed, in the simplest failing interleaving: 44 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                       A:68
  2  ● lock state                      │                                    A:83
  3  ● notify_one jobs → nobody        │                                    A:92
  4  ● unlock state                    │
  5  ● lock state                      │                                    A:83
  6  ● notify_one jobs → nobody        │                                    A:92
  7  ● unlock state                    │
  8  ● lock state                      │                                    A:83
  9  ● notify_one jobs → nobody        │                                    A:92
 10  ● unlock state                    │
 11  ● lock state                      │                                    A:83
 12  ○ wait room, sleeps               │                                    A:85
  ⋮  4 steps are left out here
 17  ● wait room → notified            ┊                                    A:85
 18  ● lock state                      ┊                                    A:85
 19  ● notify_one jobs → nobody        ┊                                    A:92
 20  ● unlock state                    ┊
 21  ● drop the last all_there         ┊
 22  ○ recv on quitted, sleeps         ┊                                   B:197
 23  ┊                                 ● recv on all_there → Disconnected  B:187
 24  ┊                                 ● lock state                        A:169
 25  ┊                                 ● notify_all jobs → nobody          A:172
 26  ┊                                 ● notify_all room → nobody          A:173
 27  ┊                                 ● unlock state
 28  ┊                                 ● drop the last quitted
 29  ┊                                 ● lock state                        A:204
 30  ┊                                 ● unlock state
 31  ┊                                 ● lock state                        A:186
 32  ┊                                 ● unlock state
 33  ┊                                 ● end
 34  ● recv on quitted → Disconnected                                      B:197
 35  ● lock state                                                          A:162
 36  ● unlock state
 37  ● notify_all jobs → nobody                                            A:163
 38  ● notify_all room → nobody                                            A:164
 39  ● lock workers                                                        A:136
 40  ● join thread 1                                                       A:138
 41  ● unlock workers
 42  ● lock state                                                          A:121
 43  ● unlock state
 44  ✗ assertion fails                                                     B:208

A  lessons/lesson-40/src/exercises/shutdown.rs
   68 │     thread::spawn(move || shared.work(&Context::new()))
   83 │ let mut state = self.shared.state.lock().unwrap();
   85 │     state = self.shared.room.wait(state).unwrap();
   92 │ self.shared.jobs.notify_one();
  121 │ let state = self.shared.state.lock().unwrap();
  136 │ let mut workers = self.workers.lock().unwrap();
  138 │     let end = worker.join();
  162 │ self.state.lock().unwrap().open = false;
  163 │ self.jobs.notify_all();
  164 │ self.room.notify_all();
  169 │ let mut state = self.state.lock().unwrap();
  172 │ self.jobs.notify_all();
  173 │ self.room.notify_all();
  186 │ let mut state = self.state.lock().unwrap();
  190 │         self.room.notify_one();
  204 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  187 │     holds.pass();
  197 │ quitted.pass();
  208 ┃ assert_eq!(

`main` panicked (shutting_down.rs:208): assertion `left == right` failed: so
many jobs must be counted as accepted, succeeded, returned and queued after
quit()
  left: (4, 1, 0, 0)
 right: (4, 1, 3, 0)
