assertion failed, in the simplest failing interleaving: 51 steps, no preemptions

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
 11  ● lock state                │                            A:96
 12  ● notify_one jobs → nobody  │                           A:105
  ⋮  11 steps are left out here
 24  ┊                           ● lock state                A:182
 25  ┊                           ● unlock state
 26  ┊                           ● lock state                A:153
 27  ┊                           ● notify_one room → nobody  A:157
 28  ┊                           ● unlock state
 29  ┊                           ● lock state                A:182
 30  ┊                           ● unlock state
 31  ┊                           ● lock state                A:153
 32  ┊                           ● notify_one room → nobody  A:157
 33  ┊                           ● unlock state
 34  ┊                           ● lock state                A:182
 35  ┊                           ● unlock state
 36  ┊                           ● lock state                A:153
 37  ┊                           ● notify_one room → nobody  A:157
 38  ┊                           ● unlock state
 39  ┊                           ● lock state                A:182
 40  ┊                           ● unlock state
 41  ┊                           ● lock state                A:153
 42  ┊                           ● unlock state
 43  ┊                           ● end
 44  ● join thread 1                                         A:117
 45  ✗ assertion fails                                       B:185
 46  ● lock state                                            A:112
 47  ● unlock state
 48  ● notify_all jobs → nobody                              A:113
 49  ● notify_all room → nobody                              A:114
 50  ● lock workers                                          A:115
 51  ● unlock workers

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
  182 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/panics.rs
  185 ┃ assert_eq!(

`main` panicked (panics.rs:185): assertion `left == right` failed: of jobs 1 to
4, where 2 returns an error and 3 panics, the handler must be given these two
and why, before drain() returns
  left: [(3, "panic", "a job fails")]
 right: [(2, "error", "a job fails"), (3, "panic", "a job fails")]
