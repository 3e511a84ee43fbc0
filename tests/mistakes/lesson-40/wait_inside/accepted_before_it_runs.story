assertion failed, in the simplest failing interleaving: 49 steps, 2 preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:69
  2  ● lock state                    │                                A:90
  3  ● notify_one jobs → nobody      │                               A:107
  4  ● unlock state                  │
  5  │                               ● lock state                    A:164
  6  │                               ● notify_one room → nobody      A:168
  7  │                               ● unlock state
  8  │                               ● lock state                     A:90
  9  │                               ● notify_one jobs → nobody      A:107
 10  │                               ● unlock state
 11  │                               ● lock state                     A:90
 12  │                               ● unlock state
  ⋮  9 steps are left out here
 22  ┊                               ● unlock state
 23  ┊                               ● lock state                    A:164
 24  ┊                               ● notify_one room → nobody      A:168
 25  ┊                               ● unlock state
 26  ┊                               ● lock state                    A:182
 27  ┊                               ● unlock state
 28  ┊                               ● lock state                    A:164
 29  ┊                               ○ wait jobs, sleeps             A:174
 30  ● recv on ended → Disconnected  ┊                               B:465
 31  ● lock state                    ┊                               A:114
 32  ● unlock state                  ┊
 33  ● notify_all jobs → thread 1    ┊                               A:115
 34  ● notify_all room → nobody      ┊                               A:116
 35  ● lock workers                  ┊                               A:120
 36  ○ join thread 1, sleeps         ┊                               A:122
 37  ┊                               ● wait jobs → notified          A:174
 38  ┊                               ● lock state                    A:174
 39  ┊                               ● unlock state
 40  ┊                               ● end
 41  ● join thread 1                                                 A:122
 42  ● unlock workers
 43  ✗ assertion fails                                               B:467
 44  ● lock state                                                    A:114
 45  ● unlock state
 46  ● notify_all jobs → nobody                                      A:115
 47  ● notify_all room → nobody                                      A:116
 48  ● lock workers                                                  A:120
 49  ● unlock workers

A  lessons/lesson-40/src/exercises/wait_inside.rs
   69 │     thread::spawn(move || shared.work())
   90 │ let mut state = self.shared.state.lock().unwrap();
   96 │         self.shared.state.lock().unwrap().counts.running += 1;
  107 │ self.shared.jobs.notify_one();
  114 │ self.shared.state.lock().unwrap().open = false;
  115 │ self.shared.jobs.notify_all();
  116 │ self.shared.room.notify_all();
  120 │ let mut workers = self.workers.lock().unwrap();
  122 │     let end = worker.join();
  133 │ let state = self.shared.state.lock().unwrap();
  164 │ let mut state = self.state.lock().unwrap();
  168 │         self.room.notify_one();
  174 │     state = self.jobs.wait(state).unwrap();
  182 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  465 │ submitted.pass();
  467 ┃ assert_eq!(

`main` panicked (waiting_inside.rs:467): assertion `left == right` failed: every
job that was accepted must be counted as exactly one other thing: Snapshot {
accepted: 3, queued: 1, running: 1, succeeded: 0, failed: 0, panicked: 0,
returned: 0 }
  left: 2
 right: 3
