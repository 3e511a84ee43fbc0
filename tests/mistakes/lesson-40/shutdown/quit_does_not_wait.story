assertion failed, in the simplest failing interleaving: 17 steps, no preemptions

     main                            thread 1                    opens
  1  ● spawn thread 1                                                     A:70
  2  ● lock state                    │                                    A:85
  3  ● notify_one jobs → nobody      │                                    A:94
  4  ● unlock state                  │
  5  ○ recv on begun, sleeps         │                                   B:238
  6  ┊                               ● lock state                        A:187
  7  ┊                               ● notify_one room → nobody          A:191
  8  ┊                               ● unlock state
  9  ┊                               ● drop the last begun
 10  ┊                               ○ recv on may_end, sleeps           B:234
 11  ● recv on begun → Disconnected  ┊                                   B:238
 12  ● spawn opens                   ┊                                   B:239
 13  ● lock state                    ┊                           │       A:169
 14  ● notify_all jobs → nobody      ┊                           │       A:173
 15  ● notify_all room → nobody      ┊                           │       A:174
 16  ● unlock state                  ┊                           │
 17  ✗ assertion fails               ┊                           │       B:242

A  lessons/lesson-40/src/exercises/shutdown.rs
   70 │     thread::spawn(move || shared.work(&Context::new()))
   85 │ let mut state = self.shared.state.lock().unwrap();
   94 │ self.shared.jobs.notify_one();
  169 │ let mut state = self.state.lock().unwrap();
  173 │ self.jobs.notify_all();
  174 │ self.room.notify_all();
  187 │ let mut state = self.state.lock().unwrap();
  191 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  234 ┃     holds.pass();
  238 │ begun.pass();
  239 │ let opens = thread::spawn(move || may_end.open());
  242 ┃ assert_eq!(

`main` panicked (shutting_down.rs:242): assertion `left == right` failed: quit()
must not return a job that has begun, and must wait until it has ended
  left: (0, 0)
 right: (0, 1)

When `main` panicked, `thread 1` had slept since step 10 (shutting_down.rs:234)
and `opens` had not begun.
