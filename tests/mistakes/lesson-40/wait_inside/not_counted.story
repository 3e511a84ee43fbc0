assertion failed, in the simplest failing interleaving: 47 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:70
  2  ● lock state                    │                                A:91
  3  ● notify_one jobs → nobody      │                               A:108
  4  ● unlock state                  │
  5  ○ recv on ended, sleeps         │                               B:132
  6  ┊                               ● lock state                    A:165
  7  ┊                               ● notify_one room → nobody      A:169
  8  ┊                               ● unlock state
  9  ┊                               ● lock state                     A:91
 10  ┊                               ● notify_one jobs → nobody      A:108
 11  ┊                               ● unlock state
 12  ┊                               ● lock state                     A:91
  ⋮  7 steps are left out here
 20  ┊                               ● notify_one room → nobody      A:169
 21  ┊                               ● unlock state
 22  ┊                               ● lock state                    A:134
 23  ┊                               ● unlock state
 24  ┊                               ● lock state                    A:183
 25  ┊                               ● unlock state
 26  ┊                               ● lock state                    A:165
 27  ┊                               ○ wait jobs, sleeps             A:175
 28  ● recv on ended → Disconnected  ┊                               B:132
 29  ● lock state                    ┊                               A:115
 30  ● unlock state                  ┊
 31  ● notify_all jobs → thread 1    ┊                               A:116
 32  ● notify_all room → nobody      ┊                               A:117
 33  ● lock workers                  ┊                               A:121
 34  ○ join thread 1, sleeps         ┊                               A:123
 35  ┊                               ● wait jobs → notified          A:175
 36  ┊                               ● lock state                    A:175
 37  ┊                               ● unlock state
 38  ┊                               ● end
 39  ● join thread 1                                                 A:123
 40  ● unlock workers
 41  ✗ assertion fails                                               B:134
 42  ● lock state                                                    A:115
 43  ● unlock state
 44  ● notify_all jobs → nobody                                      A:116
 45  ● notify_all room → nobody                                      A:117
 46  ● lock workers                                                  A:121
 47  ● unlock workers

A  lessons/lesson-40/src/exercises/wait_inside.rs
   70 │     thread::spawn(move || shared.work())
   91 │ let mut state = self.shared.state.lock().unwrap();
  108 │ self.shared.jobs.notify_one();
  115 │ self.shared.state.lock().unwrap().open = false;
  116 │ self.shared.jobs.notify_all();
  117 │ self.shared.room.notify_all();
  121 │ let mut workers = self.workers.lock().unwrap();
  123 │     let end = worker.join();
  134 │ let state = self.shared.state.lock().unwrap();
  165 │ let mut state = self.state.lock().unwrap();
  169 │         self.room.notify_one();
  175 │     state = self.jobs.wait(state).unwrap();
  183 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  132 │ submitted.pass();
  134 ┃ assert_eq!(

`main` panicked (waiting_inside.rs:134): assertion `left == right` failed: so
many jobs must be accepted, running and queued inside the job that the worker
executes itself, and then inside the one from the queue
  left: [(2, 1, 1), (2, 1, 0)]
 right: [(3, 2, 1), (3, 1, 0)]
