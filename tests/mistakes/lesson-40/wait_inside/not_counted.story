assertion failed, in the simplest failing interleaving: 48 steps, 1 preemption

     main                          thread 1
  1  ● spawn thread 1                                             A:70
  2  ● lock state                  │                              A:91
  3  ● notify_one jobs → nobody    │                             A:108
  4  ● unlock state                │
  5  ● lock state                  │                              A:91
  6  ○ wait room, sleeps           │                             A:101
  7  ┊                             ● lock state                  A:165
  8  ┊                             ● notify_one room → main      A:169
  9  ┊                             ● unlock state
 10  ┊                             ○ recv on all_there, sleeps   B:341
 11  ● wait room → notified        ┊                             A:101
 12  ● lock state                  ┊                             A:101
  ⋮  8 steps are left out here
 21  │                             ● lock state                  A:165
 22  │                             ● notify_one room → nobody    A:169
 23  │                             ● unlock state
 24  │                             ● lock state                  A:183
 25  │                             ● unlock state
 26  │                             ● lock state                  A:165
 27  │                             ○ wait jobs, sleeps           A:175
 28  ● lock state                  ┊                             A:115
 29  ● unlock state                ┊
 30  ● notify_all jobs → thread 1  ┊                             A:116
 31  ● notify_all room → nobody    ┊                             A:117
 32  ● lock workers                ┊                             A:121
 33  ○ join thread 1, sleeps       ┊                             A:123
 34  ┊                             ● wait jobs → notified        A:175
 35  ┊                             ● lock state                  A:175
 36  ┊                             ● unlock state
 37  ┊                             ● end
 38  ● join thread 1                                             A:123
 39  ● unlock workers
 40  ● lock state                                                A:134
 41  ● unlock state
 42  ✗ assertion fails                                           B:354
 43  ● lock state                                                A:115
 44  ● unlock state
 45  ● notify_all jobs → nobody                                  A:116
 46  ● notify_all room → nobody                                  A:117
 47  ● lock workers                                              A:121
 48  ● unlock workers

A  lessons/lesson-40/src/exercises/wait_inside.rs
   70 │     thread::spawn(move || shared.work())
   91 │ let mut state = self.shared.state.lock().unwrap();
  101 │     state = self.shared.room.wait(state).unwrap();
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
  341 │     holds.pass();
  354 ┃ assert_eq!(

`main` panicked (waiting_inside.rs:354): assertion `left == right` failed: a job
that is submitted inside while another drains must be executed, or come back
  left: 2
 right: 3
