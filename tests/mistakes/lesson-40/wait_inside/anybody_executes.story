panic, in the simplest failing interleaving: 49 steps, no preemptions

     main                           thread 1                       opens
  1  ● spawn thread 1                                                       A:71
  2  ● lock state                   │                                       A:92
  3  ● notify_one jobs → nobody     │                                      A:108
  4  ● unlock state                 │
  5  ○ recv on begun, sleeps        │                                      B:293
  6  ┊                              ● lock state                           A:165
  7  ┊                              ● notify_one room → nobody             A:169
  8  ┊                              ● unlock state
  9  ┊                              ● drop the last begun
 10  ┊                              ○ recv on may_end, sleeps              B:291
 11  ● recv on begun → Disconnected ┊                                      B:293
 12  ● lock state                   ┊                                       A:92
  ⋮  9 steps are left out here
 22  ┊                              ┊                              ● end
 23  ● join opens                   ┊                                      B:307
 24  ● lock state                   ┊                                      A:115
 25  ● unlock state                 ┊
 26  ● notify_all jobs → nobody     ┊                                      A:116
 27  ● notify_all room → nobody     ┊                                      A:117
 28  ● lock workers                 ┊                                      A:121
 29  ○ join thread 1, sleeps        ┊                                      A:123
 30  ┊                              ● recv on may_end                      B:291
     ┊                              │   → Disconnected
 31  ┊                              ● lock state                           A:183
 32  ┊                              ● unlock state
 33  ┊                              ● lock state                           A:165
 34  ┊                              ● notify_one room → nobody             A:169
 35  ┊                              ● unlock state
 36  ┊                              ● lock state                           A:183
 37  ┊                              ● unlock state
 38  ┊                              ● lock state                           A:165
 39  ┊                              ● unlock state
 40  ┊                              ● end
 41  ● join thread 1                                                       A:123
 42  ● unlock workers
 43  ✗ panic: a job from a thread…                                         B:310
 44  ● lock state                                                          A:115
 45  ● unlock state
 46  ● notify_all jobs → nobody                                            A:116
 47  ● notify_all room → nobody                                            A:117
 48  ● lock workers                                                        A:121
 49  ● unlock workers

A  lessons/lesson-40/src/exercises/wait_inside.rs
   71 │     thread::spawn(move || shared.work())
   92 │ let mut state = self.shared.state.lock().unwrap();
  108 │ self.shared.jobs.notify_one();
  115 │ self.shared.state.lock().unwrap().open = false;
  116 │ self.shared.jobs.notify_all();
  117 │ self.shared.room.notify_all();
  121 │ let mut workers = self.workers.lock().unwrap();
  123 │     let end = worker.join();
  165 │ let mut state = self.state.lock().unwrap();
  169 │         self.room.notify_one();
  183 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  291 │     holds.pass();
  293 │ begun.pass();
  303 │     let opens = thread::spawn(move || may_end.open());
  307 │     opens.join().unwrap();
  310 ┃     assert!(

`main` panicked (waiting_inside.rs:310): a job from a thread that is no worker
of this pool must be executed by a worker, when there is room for it
