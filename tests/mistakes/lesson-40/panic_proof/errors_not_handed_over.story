panic, in the simplest failing interleaving: 27 steps, no preemptions

     main                                thread 1
  1  ● spawn thread 1                                                 A:85
  2  ● lock state                        │                            A:96
  3  ● notify_one jobs → nobody          │                           A:105
  4  ● unlock state                      │
  5  ○ recv on came_back, sleeps         │                           B:228
  6  ┊                                   ● lock state                A:153
  7  ┊                                   ● notify_one room → nobody  A:157
  8  ┊                                   ● unlock state
  9  ┊                                   ● drop the last came_back
 10  ┊                                   ● lock state                A:182
 11  ┊                                   ● unlock state
 12  ┊                                   ● lock state                A:153
 13  ┊                                   ○ wait jobs, sleeps         A:163
 14  ● recv on came_back → Disconnected  ┊                           B:228
 15  ✗ panic: a job that failed m…       ┊                           B:231
 16  ● lock state                        ┊                           A:112
 17  ● unlock state                      ┊
 18  ● notify_all jobs → thread 1        ┊                           A:113
 19  ● notify_all room → nobody          ┊                           A:114
 20  ● lock workers                      ┊                           A:115
 21  ● unlock workers                    ┊
 22  ○ join thread 1, sleeps             ┊                           A:117
 23  ┊                                   ● wait jobs → notified      A:163
 24  ┊                                   ● lock state                A:163
 25  ┊                                   ● unlock state
 26  ┊                                   ● end
 27  ● join thread 1                                                 A:117

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
  163 │     state = self.jobs.wait(state).unwrap();
  182 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/panics.rs
  228 │ came_back.pass();
  231 ┃ assert!(

`main` panicked (panics.rs:231): a job that failed must be given to the handler,
and submit() must accept it again
