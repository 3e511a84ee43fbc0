assertion failed, in the simplest failing interleaving: 30 steps, no preemptions

     main                   thread 1               other
  1  ● spawn thread 1                                                       A:70
  2  ● lock state           │                                               A:85
  3  ● notify_one jobs      │                                               A:94
     │   → nobody           │
  4  ● unlock state         │
  5  ● spawn other          │                                              B:165
  6  ● lock state           │                      │                       A:163
  7  ● unlock state         │                      │
  8  ● notify_all jobs      │                      │                       A:164
     │   → nobody           │                      │
  9  ● notify_all room      │                      │                       A:165
     │   → nobody           │                      │
 10  ● lock workers         │                      │                       A:137
 11  ● unlock workers       │                      │
 12  ○ join, sleeps         │                      │                       A:139
     ┊   thread 1           │                      │
 13  ┊                      │                      ● lock state            A:163
 14  ┊                      │                      ● unlock state
 15  ┊                      │                      ● notify_all jobs       A:164
     ┊                      │                      │   → nobody
 16  ┊                      │                      ● notify_all room       A:165
     ┊                      │                      │   → nobody
 17  ┊                      │                      ● lock workers          A:137
 18  ┊                      │                      ● unlock workers
 19  ┊                      │                      ● end
 20  ┊                      ● lock state                                   A:188
 21  ┊                      ● notify_one room                              A:192
     ┊                      │   → nobody
 22  ┊                      ● unlock state
 23  ┊                      ● lock state                                   A:206
 24  ┊                      ● unlock state
 25  ┊                      ● lock state                                   A:188
 26  ┊                      ● unlock state
 27  ┊                      ● end
 28  ● join thread 1                                                       A:139
 29  ● join other                                                          B:167
 30  ✗ assertion fails                                                     B:168

A  lessons/lesson-40/src/exercises/shutdown.rs
   70 │     thread::spawn(move || shared.work(&Context::new()))
   85 │ let mut state = self.shared.state.lock().unwrap();
   94 │ self.shared.jobs.notify_one();
  137 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  139 │     let end = worker.join();
  163 │ self.state.lock().unwrap().open = false;
  164 │ self.jobs.notify_all();
  165 │ self.room.notify_all();
  188 │ let mut state = self.state.lock().unwrap();
  192 │         self.room.notify_one();
  206 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  165 │ let other = thread::spawn(move || drain(&theirs, &seen));
  167 │ let theirs = other.join().expect("drain() must not panic");
  168 ┃ assert_eq!(

`main` panicked (shutting_down.rs:168): assertion `left == right` failed: each
drain() must return when the job has been executed, also if two threads drain at
once
  left: [1, 0]
 right: [1, 1]
