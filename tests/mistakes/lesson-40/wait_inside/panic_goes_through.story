assertion failed, in the simplest failing interleaving: 43 steps, no preemptions

     main                                thread 1
  1  ● spawn thread 1                                                 A:70
  2  ● lock state                        │                            A:91
  3  ● notify_one jobs → nobody          │                           A:115
  4  ● unlock state                      │
  5  ○ recv on submitted, sleeps         │                           B:204
  6  ┊                                   ● lock state                A:172
  7  ┊                                   ● notify_one room → nobody  A:176
  8  ┊                                   ● unlock state
  9  ┊                                   ● lock state                 A:91
 10  ┊                                   ● notify_one jobs → nobody  A:115
 11  ┊                                   ● unlock state
 12  ┊                                   ● lock state                 A:91
  ⋮  3 steps are left out here
 16  ┊                                   ● unlock state
 17  ┊                                   ● lock state                A:172
 18  ┊                                   ● notify_one room → nobody  A:176
 19  ┊                                   ● unlock state
 20  ┊                                   ● lock state                A:190
 21  ┊                                   ● unlock state
 22  ┊                                   ● lock state                A:172
 23  ┊                                   ○ wait jobs, sleeps         A:182
 24  ● recv on submitted → Disconnected  ┊                           B:204
 25  ● lock state                        ┊                           A:122
 26  ● unlock state                      ┊
 27  ● notify_all jobs → thread 1        ┊                           A:123
 28  ● notify_all room → nobody          ┊                           A:124
 29  ● lock workers                      ┊                           A:128
 30  ○ join thread 1, sleeps             ┊                           A:130
 31  ┊                                   ● wait jobs → notified      A:182
 32  ┊                                   ● lock state                A:182
 33  ┊                                   ● unlock state
 34  ┊                                   ● end
 35  ● join thread 1                                                 A:130
 36  ● unlock workers
 37  ✗ assertion fails                                               B:206
 38  ● lock state                                                    A:122
 39  ● unlock state
 40  ● notify_all jobs → nobody                                      A:123
 41  ● notify_all room → nobody                                      A:124
 42  ● lock workers                                                  A:128
 43  ● unlock workers

A  lessons/lesson-40/src/exercises/wait_inside.rs
   70 │     thread::spawn(move || shared.work())
   91 │ let mut state = self.shared.state.lock().unwrap();
  115 │ self.shared.jobs.notify_one();
  122 │ self.shared.state.lock().unwrap().open = false;
  123 │ self.shared.jobs.notify_all();
  124 │ self.shared.room.notify_all();
  128 │ let mut workers = self.workers.lock().unwrap();
  130 │     let end = worker.join();
  172 │ let mut state = self.state.lock().unwrap();
  176 │         self.room.notify_one();
  182 │     state = self.jobs.wait(state).unwrap();
  190 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  204 │ submitted.pass();
  206 ┃ assert_eq!(

`main` panicked (waiting_inside.rs:206): assertion `left == right` failed:
submit() must return Ok to a job whose own worker executed the new job, also if
that panicked
  left: []
 right: [true, true]
