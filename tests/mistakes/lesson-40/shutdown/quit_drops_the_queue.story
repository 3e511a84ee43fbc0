assertion failed, in the simplest failing interleaving: 31 steps, no preemptions

     main                       thread 1       drains
  1  ● spawn thread 1                                                       A:67
  2  ● lock state               │                                           A:82
  3  ● notify_one jobs → nobody │                                           A:91
  4  ● unlock state             │
  5  ● lock state               │                                           A:82
  6  ● notify_one jobs → nobody │                                           A:91
  7  ● unlock state             │
  8  ● spawn drains             │                                          B:347
  9  ● lock state               │              │                           A:113
 10  ● unlock state             │              │
 11  ● lock state               │              │                           A:162
 12  ● unlock state             │              │
 13  ● notify_all jobs → nobody │              │                           A:163
 14  ● notify_all room → nobody │              │                           A:164
 15  ● lock workers             │              │                           A:136
 16  ○ join thread 1, sleeps    │              │                           A:138
 17  ┊                          ● lock state   │                           A:176
 18  ┊                          ● unlock state │
 19  ┊                          ● end          │
 20  ● join thread 1                           │                           A:138
 21  ● unlock workers                          │
 22  ○ join drains, sleeps                     │                           B:349
 23  ┊                                         ● lock state                A:162
 24  ┊                                         ● unlock state
 25  ┊                                         ● notify_all jobs → nobody  A:163
 26  ┊                                         ● notify_all room → nobody  A:164
 27  ┊                                         ● lock workers              A:136
 28  ┊                                         ● unlock workers
 29  ┊                                         ● end
 30  ● join drains                                                         B:349
 31  ✗ assertion fails                                                     B:352

A  lessons/lesson-40/src/exercises/shutdown.rs
   67 │     thread::spawn(move || shared.work(&Context::new()))
   82 │ let mut state = self.shared.state.lock().unwrap();
   91 │ self.shared.jobs.notify_one();
  113 │ self.shared.state.lock().unwrap().queue.clear();
  136 │ let mut workers = self.workers.lock().unwrap();
  138 │     let end = worker.join();
  162 │ self.state.lock().unwrap().open = false;
  163 │ self.jobs.notify_all();
  164 │ self.room.notify_all();
  176 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  347 │ let drains = thread::spawn(move || theirs.drain());
  349 │ drains.join().expect("drain() must not panic");
  352 ┃ assert_eq!(

`main` panicked (shutting_down.rs:352): assertion `left == right` failed: if one
quits while another drains, each job must be executed or returned (returned: [])
  left: []
 right: [0, 1]
