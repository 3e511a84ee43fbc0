assertion failed, in the simplest failing interleaving: 44 steps, no preemptions

     main                           thread 1                   thread 2
  1  ● spawn thread 1                                                      A:70
  2  ● lock state                   │                                      A:91
  3  ● notify_one jobs → nobody     │                                     A:109
  4  ● unlock state                 │
  5  ○ recv on ended, sleeps        │                                     B:100
  6  ┊                              ● lock state                          A:166
  7  ┊                              ● notify_one room → nobody            A:170
  8  ┊                              ● unlock state
  9  ┊                              ● lock state                           A:91
 10  ┊                              ● notify_one jobs → nobody            A:109
 11  ┊                              ● unlock state
 12  ┊                              ● lock state                           A:91
  ⋮  4 steps are left out here
 17  ┊                              ● unlock state             │
 18  ┊                              ● lock state               │          A:166
 19  ┊                              ● notify_one room → nobody │          A:170
 20  ┊                              ● unlock state             │
 21  ┊                              ● lock state               │          A:184
 22  ┊                              ● unlock state             │
 23  ┊                              ● lock state               │          A:166
 24  ┊                              ○ wait jobs, sleeps        │          A:176
 25  ● recv on ended → Disconnected ┊                          │          B:100
 26  ● lock state                   ┊                          │          A:116
 27  ● unlock state                 ┊                          │
 28  ● notify_all jobs → thread 1   ┊                          │          A:117
 29  ● notify_all room → nobody     ┊                          │          A:118
 30  ● lock workers                 ┊                          │          A:122
 31  ○ join thread 1, sleeps        ┊                          │          A:124
 32  ┊                              ● wait jobs → notified     │          A:176
 33  ┊                              ● lock state               │          A:176
 34  ┊                              ● unlock state             │
 35  ┊                              ● end                      │
 36  ● join thread 1                                           │          A:124
 37  ● unlock workers                                          │
 38  ✗ assertion fails                                         │          B:104
 39  ● lock state                                              │          A:116
 40  ● unlock state                                            │
 41  ● notify_all jobs → nobody                                │          A:117
 42  ● notify_all room → nobody                                │          A:118
 43  ● lock workers                                            │          A:122
 44  ● unlock workers                                          │

A  lessons/lesson-40/src/exercises/wait_inside.rs
   70 │     thread::spawn(move || shared.work())
   91 │ let mut state = self.shared.state.lock().unwrap();
   99 │         thread::spawn(move || shared.run(job));
  109 │ self.shared.jobs.notify_one();
  116 │ self.shared.state.lock().unwrap().open = false;
  117 │ self.shared.jobs.notify_all();
  118 │ self.shared.room.notify_all();
  122 │ let mut workers = self.workers.lock().unwrap();
  124 │     let end = worker.join();
  166 │ let mut state = self.state.lock().unwrap();
  170 │         self.room.notify_one();
  176 │     state = self.jobs.wait(state).unwrap();
  184 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  100 │ submitted.pass();
  104 ┃ assert_eq!(

`main` panicked (waiting_inside.rs:104): assertion `left == right` failed: of
two jobs that a job submits to its own pool, with one worker and room for one,
the second must have been executed when submit() returns, and the first is when
the worker is free
  left: ["both submitted", "first"]
 right: ["second", "both submitted", "first"]

When `main` panicked, `thread 2` had not begun.
