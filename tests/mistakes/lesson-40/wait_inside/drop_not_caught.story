assertion failed, in the simplest failing interleaving: 43 steps, no preemptions

     main                                thread 1
  1  ● spawn thread 1                                                 A:70
  2  ● lock state                        │                            A:91
  3  ● notify_one jobs → nobody          │                           A:108
  4  ● unlock state                      │
  5  ○ recv on submitted, sleeps         │                           B:246
  6  ┊                                   ● lock state                A:165
  7  ┊                                   ● notify_one room → nobody  A:169
  8  ┊                                   ● unlock state
  9  ┊                                   ● lock state                 A:91
 10  ┊                                   ● notify_one jobs → nobody  A:108
 11  ┊                                   ● unlock state
 12  ┊                                   ● lock state                 A:91
  ⋮  3 steps are left out here
 16  ┊                                   ● unlock state
 17  ┊                                   ● lock state                A:165
 18  ┊                                   ● notify_one room → nobody  A:169
 19  ┊                                   ● unlock state
 20  ┊                                   ● lock state                A:183
 21  ┊                                   ● unlock state
 22  ┊                                   ● lock state                A:165
 23  ┊                                   ○ wait jobs, sleeps         A:175
 24  ● recv on submitted → Disconnected  ┊                           B:246
 25  ● lock state                        ┊                           A:115
 26  ● unlock state                      ┊
 27  ● notify_all jobs → thread 1        ┊                           A:116
 28  ● notify_all room → nobody          ┊                           A:117
 29  ● lock workers                      ┊                           A:121
 30  ○ join thread 1, sleeps             ┊                           A:123
 31  ┊                                   ● wait jobs → notified      A:175
 32  ┊                                   ● lock state                A:175
 33  ┊                                   ● unlock state
 34  ┊                                   ● end
 35  ● join thread 1                                                 A:123
 36  ● unlock workers
 37  ✗ assertion fails                                               B:248
 38  ● lock state                                                    A:115
 39  ● unlock state
 40  ● notify_all jobs → nobody                                      A:116
 41  ● notify_all room → nobody                                      A:117
 42  ● lock workers                                                  A:121
 43  ● unlock workers

A  lessons/lesson-40/src/exercises/wait_inside.rs
   70 │     thread::spawn(move || shared.work())
   91 │ let mut state = self.shared.state.lock().unwrap();
  108 │ self.shared.jobs.notify_one();
  115 │ self.shared.state.lock().unwrap().open = false;
  116 │ self.shared.jobs.notify_all();
  117 │ self.shared.room.notify_all();
  121 │ let mut workers = self.workers.lock().unwrap();
  123 │     let end = worker.join();
  165 │ let mut state = self.state.lock().unwrap();
  169 │         self.room.notify_one();
  175 │     state = self.jobs.wait(state).unwrap();
  183 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  246 │ submitted.pass();
  248 ┃ assert_eq!(

`main` panicked (waiting_inside.rs:248): assertion `left == right` failed:
submit() must return Ok to a job whose own worker executed the new job, also if
the drop of that panicked
  left: []
 right: [true, true]
