assertion failed, in the simplest failing interleaving: 19 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                         A:69
  2  ● lock state                │                            A:84
  3  ● notify_one jobs → nobody  │                            A:93
  4  ● unlock state              │
  5  ● lock state                │                            A:84
  6  ● notify_one jobs → nobody  │                            A:93
  7  ● unlock state              │
  8  ● lock state                │                           A:170
  9  ● notify_all jobs → nobody  │                           A:174
 10  ● notify_all room → nobody  │                           A:175
 11  ● unlock state              │
 12  ● lock workers              │                           A:137
 13  ○ join thread 1, sleeps     │                           A:139
 14  ┊                           ● lock state                A:188
 15  ┊                           ● unlock state
 16  ┊                           ● end
 17  ● join thread 1                                         A:139
 18  ● unlock workers
 19  ✗ assertion fails                                       B:123

A  lessons/lesson-40/src/exercises/shutdown.rs
   69 │     thread::spawn(move || shared.work(&Context::new()))
   84 │ let mut state = self.shared.state.lock().unwrap();
   93 │ self.shared.jobs.notify_one();
  137 │ let mut workers = self.workers.lock().unwrap();
  139 │     let end = worker.join();
  170 │ let mut state = self.state.lock().unwrap();
  174 │ self.jobs.notify_all();
  175 │ self.room.notify_all();
  188 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  123 ┃ assert_eq!(

`main` panicked (shutting_down.rs:123): assertion `left == right` failed: every
job that was accepted must have been executed when the drop of the pool is over
  left: 0
 right: 2
