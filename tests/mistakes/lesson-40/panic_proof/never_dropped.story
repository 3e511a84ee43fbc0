assertion failed, in the simplest failing interleaving: 35 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                         A:85
  2  ● lock state                │                            A:96
  3  ● notify_one jobs → nobody  │                           A:105
  4  ● unlock state              │
  5  ● lock state                │                            A:96
  6  ● notify_one jobs → nobody  │                           A:105
  7  ● unlock state              │
  8  ● lock state                │                           A:112
  9  ● unlock state              │
 10  ● notify_all jobs → nobody  │                           A:113
 11  ● notify_all room → nobody  │                           A:114
 12  ● lock workers              │                           A:115
 13  ● unlock workers            │
 14  ○ join thread 1, sleeps     │                           A:117
 15  ┊                           ● lock state                A:153
 16  ┊                           ● notify_one room → nobody  A:157
 17  ┊                           ● unlock state
 18  ┊                           ● lock state                A:183
 19  ┊                           ● unlock state
 20  ┊                           ● lock state                A:153
 21  ┊                           ● notify_one room → nobody  A:157
 22  ┊                           ● unlock state
 23  ┊                           ● lock state                A:183
 24  ┊                           ● unlock state
 25  ┊                           ● lock state                A:153
 26  ┊                           ● unlock state
 27  ┊                           ● end
 28  ● join thread 1                                         A:117
 29  ✗ assertion fails                                        B:77
 30  ● lock state                                            A:112
 31  ● unlock state
 32  ● notify_all jobs → nobody                              A:113
 33  ● notify_all room → nobody                              A:114
 34  ● lock workers                                          A:115
 35  ● unlock workers

A  lessons/lesson-40/src/exercises/panic_proof.rs
   85 │     thread::spawn(move || shared.work(&Context::new()))
   96 │ let mut state = self.shared.state.lock().unwrap();
  105 │ self.shared.jobs.notify_one();
  112 │ self.shared.state.lock().unwrap().open = false;
  113 │ self.shared.jobs.notify_all();
  114 │ self.shared.room.notify_all();
  115 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  117 │     let end = worker.join();
  153 │ let mut state = self.state.lock().unwrap();
  157 │         self.room.notify_one();
  183 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/when_dropped.rs
   77 ┃ assert_eq!(

`main` panicked (when_dropped.rs:77): assertion `left == right` failed: a job
that has ended must be dropped before the worker begins another: so many still
hold what was in it
  left: Some(1)
 right: Some(0)
