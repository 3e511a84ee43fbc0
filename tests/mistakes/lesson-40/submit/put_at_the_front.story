assertion failed, in the simplest failing interleaving: 55 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                     A:62
  2  ● lock state                      │                                  A:74
  3  ● notify_one jobs → nobody        │                                 A:190
  4  ● unlock state                    │
  5  ○ recv on begun, sleeps           │                                  B:51
  6  ┊                                 ● lock state                      A:210
  7  ┊                                 ● notify_one room → nobody        A:214
  8  ┊                                 ● unlock state
  9  ┊                                 ● drop the last begun
 10  ┊                                 ○ recv on may_end, sleeps          B:48
 11  ● recv on begun → Disconnected    ┊                                  B:51
 12  ● lock state                      ┊                                  A:91
  ⋮  15 steps are left out here
 28  ● notify_all room → nobody        ┊                                 A:139
 29  ● lock workers                    ┊                                 A:140
 30  ● unlock workers                  ┊
 31  ○ join thread 1, sleeps           ┊                                 A:142
 32  ┊                                 ● recv on may_end → Disconnected   B:48
 33  ┊                                 ● lock state                      A:199
 34  ┊                                 ● unlock state
 35  ┊                                 ● lock state                      A:210
 36  ┊                                 ● notify_one room → nobody        A:214
 37  ┊                                 ● unlock state
 38  ┊                                 ● lock state                      A:199
 39  ┊                                 ● unlock state
 40  ┊                                 ● lock state                      A:210
 41  ┊                                 ● notify_one room → nobody        A:214
 42  ┊                                 ● unlock state
 43  ┊                                 ● lock state                      A:199
 44  ┊                                 ● unlock state
 45  ┊                                 ● lock state                      A:210
 46  ┊                                 ● unlock state
 47  ┊                                 ● end
 48  ● join thread 1                                                     A:142
 49  ✗ assertion fails                                                   B:102
 50  ● lock state                                                        A:137
 51  ● unlock state
 52  ● notify_all jobs → nobody                                          A:138
 53  ● notify_all room → nobody                                          A:139
 54  ● lock workers                                                      A:140
 55  ● unlock workers

A  lessons/lesson-40/src/exercises/submit.rs
   62 │     thread::spawn(move || shared.work(&Context::new()))
   74 │ let mut state = self.shared.state.lock().unwrap();
   91 │ let mut state = self.shared.state.lock().unwrap();
  137 │ self.shared.state.lock().unwrap().open = false;
  138 │ self.shared.jobs.notify_all();
  139 │ self.shared.room.notify_all();
  140 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  142 │     let end = worker.join();
  153 │ let state = self.shared.state.lock().unwrap();
  190 │ self.jobs.notify_one();
  199 │     let mut state = self.state.lock().unwrap();
  210 │ let mut state = self.state.lock().unwrap();
  214 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 │     holds.pass();
   51 │ begun.pass();
  102 ┃     assert_eq!(

`main` panicked (submitting.rs:102): assertion `left == right` failed: what was
accepted must be executed, in order, and nothing else
  left: [2, 1]
 right: [1, 2]
