assertion failed, in the simplest failing interleaving: 45 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                         A:85
  2  ● lock state                │                            A:96
  3  ● notify_one jobs → nobody  │                           A:105
  4  ● unlock state              │
  5  ● lock state                │                            A:96
  6  ● notify_one jobs → nobody  │                           A:105
  7  ● unlock state              │
  8  ● lock state                │                            A:96
  9  ● notify_one jobs → nobody  │                           A:105
 10  ● unlock state              │
 11  ● lock state                │                           A:112
 12  ● unlock state              │
  ⋮  5 steps are left out here
 18  ┊                           ● lock state                A:153
 19  ┊                           ● notify_one room → nobody  A:157
 20  ┊                           ● unlock state
 21  ┊                           ● lock state                A:186
 22  ┊                           ● unlock state
 23  ┊                           ● lock state                A:153
 24  ┊                           ● notify_one room → nobody  A:157
 25  ┊                           ● unlock state
 26  ┊                           ● lock state                A:186
 27  ┊                           ● unlock state
 28  ┊                           ● lock state                A:153
 29  ┊                           ● notify_one room → nobody  A:157
 30  ┊                           ● unlock state
 31  ┊                           ● lock state                A:186
 32  ┊                           ● unlock state
 33  ┊                           ● lock state                A:153
 34  ┊                           ● unlock state
 35  ┊                           ● end
 36  ● join thread 1                                         A:117
 37  ● lock state                                            A:128
 38  ● unlock state
 39  ✗ assertion fails                                       B:259
 40  ● lock state                                            A:112
 41  ● unlock state
 42  ● notify_all jobs → nobody                              A:113
 43  ● notify_all room → nobody                              A:114
 44  ● lock workers                                          A:115
 45  ● unlock workers

A  lessons/lesson-40/src/exercises/panic_proof.rs
   85 │     thread::spawn(move || shared.work(&Context::new()))
   96 │ let mut state = self.shared.state.lock().unwrap();
  105 │ self.shared.jobs.notify_one();
  112 │ self.shared.state.lock().unwrap().open = false;
  113 │ self.shared.jobs.notify_all();
  114 │ self.shared.room.notify_all();
  115 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  117 │     let end = worker.join();
  128 │ let state = self.shared.state.lock().unwrap();
  153 │ let mut state = self.state.lock().unwrap();
  157 │         self.room.notify_one();
  186 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/panics.rs
  259 ┃ assert_eq!(

`main` panicked (panics.rs:259): assertion `left == right` failed: a handler
that panics must cost neither the worker nor a count
  left: (0, 2, 1)
 right: (1, 1, 1)
