assertion failed, in the simplest failing interleaving: 37 steps, 1 preemption

     main                   thread 1               other
  1  ● spawn thread 1                                                       A:70
  2  ● lock state           │                                               A:85
  3  ● notify_one jobs      │                                               A:94
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                              B:491
  6  ┊                      ● lock state                                   A:192
  7  ┊                      ● notify_one room                              A:196
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                         B:487
 11  ● recv on begun        ┊                                              B:491
     │   → Disconnected     ┊
 12  ● spawn other          ┊                                              B:494
 13  │                      ┊                      ● drop
     │                      ┊                      │   the last may_end
 14  │                      ┊                      ● lock state            A:167
 15  │                      ┊                      ● unlock state
 16  │                      ┊                      ● notify_all jobs       A:168
     │                      ┊                      │   → nobody
 17  │                      ┊                      ● notify_all room       A:169
     │                      ┊                      │   → nobody
 18  │                      ┊                      ● lock workers          A:141
 19  │                      ┊                      ○ join, sleeps          A:143
     │                      ┊                      ┊   thread 1
 20  ● lock state           ┊                      ┊                       A:116
 21  ● unlock state         ┊                      ┊
 22  ● lock state           ┊                      ┊                       A:174
 23  ● notify_all jobs      ┊                      ┊                       A:178
     │   → nobody           ┊                      ┊
 24  ● notify_all room      ┊                      ┊                       A:179
     │   → nobody           ┊                      ┊
 25  ● unlock state         ┊                      ┊
 26  ○ join other, sleeps   ┊                      ┊                       B:501
 27  ┊                      ● recv on may_end      ┊                       B:487
     ┊                      │   → Disconnected     ┊
 28  ┊                      ● lock state           ┊                       A:210
 29  ┊                      ● unlock state         ┊
 30  ┊                      ● lock state           ┊                       A:192
 31  ┊                      ● unlock state         ┊
 32  ┊                      ● end                  ┊
 33  ┊                                             ● join thread 1         A:143
 34  ┊                                             ● unlock workers
 35  ┊                                             ● end
 36  ● join other                                                          B:501
 37  ✗ assertion fails                                                     B:502

A  lessons/lesson-40/src/exercises/shutdown.rs
   70 │     thread::spawn(move || shared.work(&Context::new()))
   85 │ let mut state = self.shared.state.lock().unwrap();
   94 │ self.shared.jobs.notify_one();
  116 │ let closed = !self.shared.state.lock().unwrap().open;
  141 │ let mut workers = self.workers.lock().unwrap();
  143 │     let end = worker.join();
  167 │ self.state.lock().unwrap().open = false;
  168 │ self.jobs.notify_all();
  169 │ self.room.notify_all();
  174 │ let mut state = self.state.lock().unwrap();
  178 │ self.jobs.notify_all();
  179 │ self.room.notify_all();
  192 │ let mut state = self.state.lock().unwrap();
  196 │         self.room.notify_one();
  210 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  487 │         holds.pass();
  491 │ begun.pass();
  494 │ let other = thread::spawn(move || {
  501 │ let theirs = other.join().expect("a shutdown must not panic");
  502 ┃ assert_eq!(

`main` panicked (shutting_down.rs:502): assertion `left == right` failed: if two
shut the pool down at once, drain() and quit() must both return when the job
that had begun has ended
  left: [0, 1]
 right: [1, 1]
