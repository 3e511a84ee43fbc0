deadlock, in the simplest failing interleaving: 30 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:62
  2  ● lock state                    │                                A:74
  3  ● notify_one jobs → nobody      │                               A:190
  4  ● unlock state                  │
  5  ○ recv on begun, sleeps         │                                B:51
  6  ┊                               ● lock state                    A:210
  7  ┊                               ● notify_one room → nobody      A:214
  8  ┊                               ● unlock state
  9  ┊                               ● drop the last begun
 10  ┊                               ○ recv on may_end, sleeps        B:48
 11  ● recv on begun → Disconnected  ┊                                B:51
 12  ● lock state                    ┊                                A:91
 13  ● notify_one jobs → nobody      ┊                               A:190
 14  ● unlock state                  ┊
 15  ● lock state                    ┊                                A:91
 16  ● notify_one jobs → nobody      ┊                               A:190
 17  ● unlock state                  ┊
 18  ● lock state                    ┊                                A:91
 19  ● notify_one jobs → nobody      ┊                               A:190
 20  ● unlock state                  ┊
 21  ● lock state                    ┊                                A:91
 22  ● unlock state                  ┊
 23  ● assertion fails               ┊                                B:89
 24  ● lock state                    ┊                               A:137
 25  ● unlock state                  ┊
 26  ● notify_all jobs → nobody      ┊                               A:138
 27  ● notify_all room → nobody      ┊                               A:139
 28  ● lock workers                  ┊                               A:140
 29  ● unlock workers                ┊
 30  ○ join thread 1, sleeps         ┊                               A:142
     ✗ sleeps for ever               ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/submit.rs
   62 │     thread::spawn(move || shared.work(&Context::new()))
   74 │ let mut state = self.shared.state.lock().unwrap();
   91 │ let mut state = self.shared.state.lock().unwrap();
  137 │ self.shared.state.lock().unwrap().open = false;
  138 │ self.shared.jobs.notify_all();
  139 │ self.shared.room.notify_all();
  140 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  142 ┃     let end = worker.join();
  190 │ self.jobs.notify_one();
  210 │ let mut state = self.state.lock().unwrap();
  214 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 ┃     holds.pass();
   51 │ begun.pass();
   89 │     assert_eq!(

`thread 1` waits for a value from `may_end` (submitting.rs:48): the channel is
empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.

`main` waits for `thread 1` to end (submit.rs:142).
