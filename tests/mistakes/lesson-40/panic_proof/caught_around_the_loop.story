assertion failed, in the simplest failing interleaving: 29 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                         A:86
  2  ● lock state                │                            A:97
  3  ● notify_one jobs → nobody  │                           A:106
  4  ● unlock state              │
  5  ● lock state                │                            A:97
  6  ● notify_one jobs → nobody  │                           A:106
  7  ● unlock state              │
  8  ● lock state                │                            A:97
  9  ● notify_one jobs → nobody  │                           A:106
 10  ● unlock state              │
 11  ● lock state                │                           A:113
 12  ● unlock state              │
 13  ● notify_all jobs → nobody  │                           A:114
 14  ● notify_all room → nobody  │                           A:115
 15  ● lock workers              │                           A:116
 16  ● unlock workers            │
 17  ○ join thread 1, sleeps     │                           A:118
 18  ┊                           ● lock state                A:156
 19  ┊                           ● notify_one room → nobody  A:160
 20  ┊                           ● unlock state
 21  ┊                           ● end
 22  ● join thread 1                                         A:118
 23  ✗ assertion fails                                        B:77
 24  ● lock state                                            A:113
 25  ● unlock state
 26  ● notify_all jobs → nobody                              A:114
 27  ● notify_all room → nobody                              A:115
 28  ● lock workers                                          A:116
 29  ● unlock workers

A  lessons/lesson-40/src/exercises/panic_proof.rs
   86 │     thread::spawn(move || shared.work(&Context::new()))
   97 │ let mut state = self.shared.state.lock().unwrap();
  106 │ self.shared.jobs.notify_one();
  113 │ self.shared.state.lock().unwrap().open = false;
  114 │ self.shared.jobs.notify_all();
  115 │ self.shared.room.notify_all();
  116 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  118 │     let end = worker.join();
  156 │ let mut state = self.state.lock().unwrap();
  160 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/panics.rs
   77 ┃ assert_eq!(

`main` panicked (panics.rs:77): assertion `left == right` failed: the jobs after
one that is to Panic must be executed like any other
  left: 1
 right: 3
