assertion failed, in the simplest failing interleaving: 30 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                         A:63
  2  ● lock state                │                            A:75
  3  ● notify_one jobs → nobody  │                           A:188
  4  ● unlock state              │
  5  ● lock state                │                           A:135
  6  ● unlock state              │
  7  ● notify_all jobs → nobody  │                           A:136
  8  ● notify_all room → nobody  │                           A:137
  9  ● lock workers              │                           A:138
 10  ● unlock workers            │
 11  ○ join thread 1, sleeps     │                           A:140
 12  ┊                           ● lock state                A:208
 13  ┊                           ● notify_one room → nobody  A:212
 14  ┊                           ● unlock state
 15  ┊                           ● lock state                A:197
 16  ┊                           ● unlock state
 17  ┊                           ● lock state                A:208
 18  ┊                           ● unlock state
 19  ┊                           ● end
 20  ● join thread 1                                         A:140
 21  ● lock state                                             A:75
 22  ● notify_one jobs → nobody                              A:188
 23  ● unlock state
 24  ✗ assertion fails                                       B:268
 25  ● lock state                                            A:135
 26  ● unlock state
 27  ● notify_all jobs → nobody                              A:136
 28  ● notify_all room → nobody                              A:137
 29  ● lock workers                                          A:138
 30  ● unlock workers

A  lessons/lesson-40/src/exercises/submit.rs
   63 │     thread::spawn(move || shared.work(&Context::new()))
   75 │ let mut state = self.shared.state.lock().unwrap();
  135 │ self.shared.state.lock().unwrap().open = false;
  136 │ self.shared.jobs.notify_all();
  137 │ self.shared.room.notify_all();
  138 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  140 │     let end = worker.join();
  188 │ self.jobs.notify_one();
  197 │     let mut state = self.state.lock().unwrap();
  208 │ let mut state = self.state.lock().unwrap();
  212 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
  268 ┃ assert_eq!(

`main` panicked (submitting.rs:268): assertion `left == right` failed: submit()
must give the job back when the pool is shut down
  left: Ok(())
 right: Err(1)
