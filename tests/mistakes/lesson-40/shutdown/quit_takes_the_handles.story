assertion failed, in the simplest failing interleaving: 36 steps, no preemptions

     main                   thread 1               other
  1  ● spawn thread 1                                                       A:70
  2  ● lock state           │                                               A:85
  3  ● notify_one jobs      │                                               A:94
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                              B:491
  6  ┊                      ● lock state                                   A:198
  7  ┊                      ● notify_one room                              A:202
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                         B:487
 11  ● recv on begun        ┊                                              B:491
     │   → Disconnected     ┊
 12  ● spawn other          ┊                                              B:494
 13  ● lock state           ┊                      │                       A:180
 14  ● notify_all jobs      ┊                      │                       A:184
     │   → nobody           ┊                      │
 15  ● notify_all room      ┊                      │                       A:185
     │   → nobody           ┊                      │
 16  ● unlock state         ┊                      │
 17  ● lock workers         ┊                      │                       A:118
 18  ● unlock workers       ┊                      │
 19  ○ join, sleeps         ┊                      │                       A:120
     ┊   thread 1           ┊                      │
 20  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last may_end
 21  ┊                      ┊                      ● lock state            A:173
 22  ┊                      ┊                      ● unlock state
 23  ┊                      ┊                      ● notify_all jobs       A:174
     ┊                      ┊                      │   → nobody
 24  ┊                      ┊                      ● notify_all room       A:175
     ┊                      ┊                      │   → nobody
 25  ┊                      ┊                      ● lock workers          A:147
 26  ┊                      ┊                      ● unlock workers
 27  ┊                      ┊                      ● end
 28  ┊                      ● recv on may_end                              B:487
     ┊                      │   → Disconnected
 29  ┊                      ● lock state                                   A:216
 30  ┊                      ● unlock state
 31  ┊                      ● lock state                                   A:198
 32  ┊                      ● unlock state
 33  ┊                      ● end
 34  ● join thread 1                                                       A:120
 35  ● join other                                                          B:501
 36  ✗ assertion fails                                                     B:502

A  lessons/lesson-40/src/exercises/shutdown.rs
   70 │     thread::spawn(move || shared.work(&Context::new()))
   85 │ let mut state = self.shared.state.lock().unwrap();
   94 │ self.shared.jobs.notify_one();
  118 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  120 │         let end = worker.join();
  147 │ let mut workers = self.workers.lock().unwrap();
  173 │ self.state.lock().unwrap().open = false;
  174 │ self.jobs.notify_all();
  175 │ self.room.notify_all();
  180 │ let mut state = self.state.lock().unwrap();
  184 │ self.jobs.notify_all();
  185 │ self.room.notify_all();
  198 │ let mut state = self.state.lock().unwrap();
  202 │         self.room.notify_one();
  216 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  487 │         holds.pass();
  491 │ begun.pass();
  494 │ let other = thread::spawn(move || {
  501 │ let theirs = other.join().expect("a shutdown must not panic");
  502 ┃ assert_eq!(

`main` panicked (shutting_down.rs:502): assertion `left == right` failed: if two
shut the pool down at once, drain() and quit() must both return when the job
that had begun has ended
  left: [1, 0]
 right: [1, 1]
