assertion failed, in the simplest failing interleaving: 49 steps, 1 preemption

     main                          thread 1                     thread 2
  1  ● spawn thread 1                                                       A:70
  2  ● lock state                  │                                        A:91
  3  ● notify_one jobs → nobody    │                                       A:109
  4  ● unlock state                │
  5  ● lock state                  │                                        A:91
  6  ○ wait room, sleeps           │                                       A:102
  7  ┊                             ● lock state                            A:166
  8  ┊                             ● notify_one room → main                A:170
  9  ┊                             ● unlock state
 10  ┊                             ○ recv on all_there, sleeps             B:338
 11  ● wait room → notified        ┊                                       A:102
 12  ● lock state                  ┊                                       A:102
  ⋮  9 steps are left out here
 22  │                             ● lock state                 │          A:166
 23  │                             ● notify_one room → nobody   │          A:170
 24  │                             ● unlock state               │
 25  │                             ● lock state                 │          A:184
 26  │                             ● unlock state               │
 27  │                             ● lock state                 │          A:166
 28  │                             ○ wait jobs, sleeps          │          A:176
 29  ● lock state                  ┊                            │          A:116
 30  ● unlock state                ┊                            │
 31  ● notify_all jobs → thread 1  ┊                            │          A:117
 32  ● notify_all room → nobody    ┊                            │          A:118
 33  ● lock workers                ┊                            │          A:122
 34  ○ join thread 1, sleeps       ┊                            │          A:124
 35  ┊                             ● wait jobs → notified       │          A:176
 36  ┊                             ● lock state                 │          A:176
 37  ┊                             ● unlock state               │
 38  ┊                             ● end                        │
 39  ● join thread 1                                            │          A:124
 40  ● unlock workers                                           │
 41  ● lock state                                               │          A:135
 42  ● unlock state                                             │
 43  ✗ assertion fails                                          │          B:351
 44  ● lock state                                               │          A:116
 45  ● unlock state                                             │
 46  ● notify_all jobs → nobody                                 │          A:117
 47  ● notify_all room → nobody                                 │          A:118
 48  ● lock workers                                             │          A:122
 49  ● unlock workers                                           │

A  lessons/lesson-40/src/exercises/wait_inside.rs
   70 │     thread::spawn(move || shared.work())
   91 │ let mut state = self.shared.state.lock().unwrap();
   99 │         thread::spawn(move || shared.run(job));
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
  176 │     state = self.jobs.wait(state).unwrap();
  184 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  338 │     holds.pass();
  351 ┃ assert_eq!(

`main` panicked (waiting_inside.rs:351): assertion `left == right` failed: a job
that is submitted inside while another drains must be executed, or come back
  left: 2
 right: 3

When `main` panicked, `thread 2` had not begun.
