assertion failed, in the simplest failing interleaving: 49 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:70
  2  ● lock state                    │                                A:91
  3  ● notify_one jobs → nobody      │                               A:100
  4  ● unlock state                  │
  5  ○ recv on ended, sleeps         │                               B:100
  6  ┊                               ● lock state                    A:157
  7  ┊                               ● notify_one room → nobody      A:161
  8  ┊                               ● unlock state
  9  ┊                               ● lock state                     A:91
 10  ┊                               ● notify_one jobs → nobody      A:100
 11  ┊                               ● unlock state
 12  ┊                               ● lock state                     A:91
  ⋮  9 steps are left out here
 22  ┊                               ● unlock state
 23  ┊                               ● lock state                    A:157
 24  ┊                               ● notify_one room → nobody      A:161
 25  ┊                               ● unlock state
 26  ┊                               ● lock state                    A:175
 27  ┊                               ● unlock state
 28  ┊                               ● lock state                    A:157
 29  ┊                               ○ wait jobs, sleeps             A:167
 30  ● recv on ended → Disconnected  ┊                               B:100
 31  ● lock state                    ┊                               A:107
 32  ● unlock state                  ┊
 33  ● notify_all jobs → thread 1    ┊                               A:108
 34  ● notify_all room → nobody      ┊                               A:109
 35  ● lock workers                  ┊                               A:113
 36  ○ join thread 1, sleeps         ┊                               A:115
 37  ┊                               ● wait jobs → notified          A:167
 38  ┊                               ● lock state                    A:167
 39  ┊                               ● unlock state
 40  ┊                               ● end
 41  ● join thread 1                                                 A:115
 42  ● unlock workers
 43  ✗ assertion fails                                               B:104
 44  ● lock state                                                    A:107
 45  ● unlock state
 46  ● notify_all jobs → nobody                                      A:108
 47  ● notify_all room → nobody                                      A:109
 48  ● lock workers                                                  A:113
 49  ● unlock workers

A  lessons/lesson-40/src/exercises/wait_inside.rs
   70 │     thread::spawn(move || shared.work())
   91 │ let mut state = self.shared.state.lock().unwrap();
  100 │ self.shared.jobs.notify_one();
  107 │ self.shared.state.lock().unwrap().open = false;
  108 │ self.shared.jobs.notify_all();
  109 │ self.shared.room.notify_all();
  113 │ let mut workers = self.workers.lock().unwrap();
  115 │     let end = worker.join();
  157 │ let mut state = self.state.lock().unwrap();
  161 │         self.room.notify_one();
  167 │     state = self.jobs.wait(state).unwrap();
  175 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  100 │ submitted.pass();
  104 ┃ assert_eq!(

`main` panicked (waiting_inside.rs:104): assertion `left == right` failed: of
two jobs that a job submits to its own pool, with one worker and room for one,
the second must have been executed when submit() returns, and the first is when
the worker is free
  left: ["both submitted", "first", "second"]
 right: ["second", "both submitted", "first"]
