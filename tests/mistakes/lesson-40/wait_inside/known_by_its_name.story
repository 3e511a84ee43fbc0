panic, in the simplest failing interleaving: 80 steps, 1 preemption

     main                          worker#1                     worker#2
  1  ● spawn worker#1                                                       A:70
  2  ● spawn worker#2              │                                        A:70
  3  ● lock state#1                │                            │           A:90
  4  ● notify_one jobs#1 → nobody  │                            │          A:107
  5  ● unlock state#1              │                            │
  6  ○ recv on begun, sleeps       │                            │          B:293
  7  ┊                             ● lock state#1               │          A:164
  8  ┊                             ● notify_one room#1 → nobody │          A:168
  9  ┊                             ● unlock state#1             │
 10  ┊                             ● drop the last begun        │
 11  ┊                             ○ recv on may_end, sleeps    │          B:291
 12  ● recv on begun               ┊                            │          B:293
     │   → Disconnected            ┊                            │
  ⋮  40 steps are left out here
 53  ┊                             ┊                            ● end
 54  ● join worker#2               ┊                                       A:122
 55  ● unlock workers#2            ┊
 56  ● lock state#1                ┊                                       A:114
 57  ● unlock state#1              ┊
 58  ● notify_all jobs#1           ┊                                       A:115
     │   → worker#1                ┊
 59  ● notify_all room#1 → nobody  ┊                                       A:116
 60  ● lock workers#1              ┊                                       A:120
 61  ○ join worker#1, sleeps       ┊                                       A:122
 62  ┊                             ● wait jobs#1 → notified                A:174
 63  ┊                             ● lock state#1                          A:174
 64  ┊                             ● unlock state#1
 65  ┊                             ● end
 66  ● join worker#1                                                       A:122
 67  ● unlock workers#1
 68  ✗ panic: a worker of another…                                         B:364
 69  ● lock state#2                                                        A:114
 70  ● unlock state#2
 71  ● notify_all jobs#2 → nobody                                          A:115
 72  ● notify_all room#2 → nobody                                          A:116
 73  ● lock workers#2                                                      A:120
 74  ● unlock workers#2
 75  ● lock state#1                                                        A:114
 76  ● unlock state#1
 77  ● notify_all jobs#1 → nobody                                          A:115
 78  ● notify_all room#1 → nobody                                          A:116
 79  ● lock workers#1                                                      A:120
 80  ● unlock workers#1

A  lessons/lesson-40/src/exercises/wait_inside.rs
   70 │     named.spawn(move || shared.work()).expect("a thread")
   90 │ let mut state = self.shared.state.lock().unwrap();
  107 │ self.shared.jobs.notify_one();
  114 │ self.shared.state.lock().unwrap().open = false;
  115 │ self.shared.jobs.notify_all();
  116 │ self.shared.room.notify_all();
  120 │ let mut workers = self.workers.lock().unwrap();
  122 │     let end = worker.join();
  164 │ let mut state = self.state.lock().unwrap();
  168 │         self.room.notify_one();
  174 │     state = self.jobs.wait(state).unwrap();
  182 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  291 │     holds.pass();
  293 │ begun.pass();
  360 │     submitted.pass();
  364 ┃     assert!(

`main` panicked (waiting_inside.rs:364): a worker of another pool must wait for
room like anybody else, and leave the job to this pool's worker
