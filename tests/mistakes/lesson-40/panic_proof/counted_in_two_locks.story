assertion failed, in the simplest failing interleaving: 31 steps, 2 preemptions

     main                        thread 1
  1  ● spawn thread 1                                         A:85
  2  ● lock state                │                            A:96
  3  ● notify_one jobs → nobody  │                           A:105
  4  ● unlock state              │
  5  │                           ● lock state                A:153
  6  │                           ● notify_one room → nobody  A:157
  7  │                           ● unlock state
  8  │                           ● lock state                A:183
  9  │                           ● unlock state
 10  ● lock state                │                           A:128
 11  ● unlock state              │
 12  ● lock state                │                           A:112
 13  ● unlock state              │
 14  ● notify_all jobs → nobody  │                           A:113
 15  ● notify_all room → nobody  │                           A:114
 16  ● lock workers              │                           A:115
 17  ● unlock workers            │
 18  ○ join thread 1, sleeps     │                           A:117
 19  ┊                           ● lock state                A:184
 20  ┊                           ● unlock state
 21  ┊                           ● lock state                A:153
 22  ┊                           ● unlock state
 23  ┊                           ● end
 24  ● join thread 1                                         A:117
 25  ✗ assertion fails                                       B:315
 26  ● lock state                                            A:112
 27  ● unlock state
 28  ● notify_all jobs → nobody                              A:113
 29  ● notify_all room → nobody                              A:114
 30  ● lock workers                                          A:115
 31  ● unlock workers

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
  183 │ self.state.lock().unwrap().counts.running -= 1;
  184 │ ended(&mut self.state.lock().unwrap().counts);

B  lessons/lesson-40/tests/contract/panics.rs
  315 ┃ assert_eq!(

`main` panicked (panics.rs:315): assertion `left == right` failed: a job that
was accepted, and is to Succeed, must be counted as that and as exactly one
other thing: Snapshot { accepted: 1, queued: 0, running: 0, succeeded: 0,
failed: 0, panicked: 0, returned: 0 }
  left: (1, 0)
 right: (1, 1)
