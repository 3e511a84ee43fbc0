assertion failed, in the simplest failing interleaving: 44 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                       A:67
  2  ● lock state                      │                                    A:82
  3  ● notify_one jobs → nobody        │                                    A:91
  4  ● unlock state                    │
  5  ● lock state                      │                                    A:82
  6  ● notify_one jobs → nobody        │                                    A:91
  7  ● unlock state                    │
  8  ● lock state                      │                                    A:82
  9  ● notify_one jobs → nobody        │                                    A:91
 10  ● unlock state                    │
 11  ● lock state                      │                                    A:82
 12  ○ wait room, sleeps               │                                    A:84
  ⋮  4 steps are left out here
 17  ● wait room → notified            ┊                                    A:84
 18  ● lock state                      ┊                                    A:84
 19  ● notify_one jobs → nobody        ┊                                    A:91
 20  ● unlock state                    ┊
 21  ● drop the last all_there         ┊
 22  ○ recv on quitted, sleeps         ┊                                   B:197
 23  ┊                                 ● recv on all_there → Disconnected  B:187
 24  ┊                                 ● lock state                        A:113
 25  ┊                                 ● unlock state
 26  ┊                                 ● lock state                        A:162
 27  ┊                                 ● unlock state
 28  ┊                                 ● notify_all jobs → nobody          A:163
 29  ┊                                 ● notify_all room → nobody          A:164
 30  ┊                                 ● drop the last quitted
 31  ┊                                 ● lock state                        A:194
 32  ┊                                 ● unlock state
 33  ┊                                 ● lock state                        A:176
 34  ┊                                 ● unlock state
 35  ┊                                 ● end
 36  ● recv on quitted → Disconnected                                      B:197
 37  ● lock state                                                          A:162
 38  ● unlock state
 39  ● notify_all jobs → nobody                                            A:163
 40  ● notify_all room → nobody                                            A:164
 41  ● lock workers                                                        A:136
 42  ● join thread 1                                                       A:138
 43  ● unlock workers
 44  ✗ assertion fails                                                     B:199

A  lessons/lesson-40/src/exercises/shutdown.rs
   67 │     thread::spawn(move || shared.work(&Context::new()))
   82 │ let mut state = self.shared.state.lock().unwrap();
   84 │     state = self.shared.room.wait(state).unwrap();
   91 │ self.shared.jobs.notify_one();
  113 │ self.shared.state.lock().unwrap().queue.clear();
  136 │ let mut workers = self.workers.lock().unwrap();
  138 │     let end = worker.join();
  162 │ self.state.lock().unwrap().open = false;
  163 │ self.jobs.notify_all();
  164 │ self.room.notify_all();
  176 │ let mut state = self.state.lock().unwrap();
  180 │         self.room.notify_one();
  194 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  187 │     holds.pass();
  197 │ quitted.pass();
  199 ┃ assert_eq!(

`main` panicked (shutting_down.rs:199): assertion `left == right` failed: quit()
must return the jobs that no worker has begun, in order, and none of them may be
executed
  left: ([], 0)
 right: ([1, 2, 3], 0)
