assertion failed, in the simplest failing interleaving: 53 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:71
  2  ● lock state                    │                                A:92
  3  ● notify_one jobs → nobody      │                               A:109
  4  ● unlock state                  │
  5  ● lock state                    │                                A:92
  6  ○ wait room, sleeps             │                               A:102
  7  ┊                               ● lock state                    A:166
  8  ┊                               ● notify_one room → main        A:170
  9  ┊                               ● unlock state
 10  ┊                               ○ recv on all_there, sleeps     B:379
 11  ● wait room → notified          ┊                               A:102
 12  ● lock state                    ┊                               A:102
  ⋮  13 steps are left out here
 26  ┊                               ● drop the last ended
 27  ┊                               ● lock state                    A:184
 28  ┊                               ● unlock state
 29  ┊                               ● lock state                    A:166
 30  ┊                               ● notify_one room → nobody      A:170
 31  ┊                               ● unlock state
 32  ┊                               ● lock state                    A:184
 33  ┊                               ● unlock state
 34  ┊                               ● lock state                    A:166
 35  ┊                               ● unlock state
 36  ┊                               ● end
 37  ● recv on ended → Disconnected                                  B:386
 38  ● lock state                                                    A:116
 39  ● unlock state
 40  ● notify_all jobs → nobody                                      A:117
 41  ● notify_all room → nobody                                      A:118
 42  ● lock workers                                                  A:122
 43  ● join thread 1                                                 A:124
 44  ● unlock workers
 45  ● lock state                                                    A:135
 46  ● unlock state
 47  ✗ assertion fails                                               B:388
 48  ● lock state                                                    A:116
 49  ● unlock state
 50  ● notify_all jobs → nobody                                      A:117
 51  ● notify_all room → nobody                                      A:118
 52  ● lock workers                                                  A:122
 53  ● unlock workers

A  lessons/lesson-40/src/exercises/wait_inside.rs
   71 │     thread::spawn(move || shared.work())
   92 │ let mut state = self.shared.state.lock().unwrap();
  102 │     state = self.shared.room.wait(state).unwrap();
  109 │ self.shared.jobs.notify_one();
  116 │ self.shared.state.lock().unwrap().open = false;
  117 │ self.shared.jobs.notify_all();
  118 │ self.shared.room.notify_all();
  122 │ let mut workers = self.workers.lock().unwrap();
  124 │     let end = worker.join();
  135 │ let state = self.shared.state.lock().unwrap();
  166 │ let mut state = self.state.lock().unwrap();
  170 │         self.room.notify_one();
  184 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  379 │     holds.pass();
  386 │ tried.pass();
  388 ┃ assert_eq!(

`main` panicked (waiting_inside.rs:388): assertion `left == right` failed: when
the pool is shut down, full or not, submit() must give the job back, also to a
worker, and not count it as accepted
  left: ([true], 3)
 right: ([false], 2)
