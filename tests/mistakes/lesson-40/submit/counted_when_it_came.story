deadlock, in the simplest failing interleaving: 31 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:63
  2  ● lock state                    │                                A:75
  3  ● notify_one jobs → nobody      │                               A:193
  4  ● unlock state                  │
  5  ○ recv on begun, sleeps         │                                B:51
  6  ┊                               ● lock state                    A:213
  7  ┊                               ● notify_one room → nobody      A:217
  8  ┊                               ● unlock state
  9  ┊                               ● drop the last begun
 10  ┊                               ○ recv on may_end, sleeps        B:48
 11  ● recv on begun → Disconnected  ┊                                B:51
 12  ● lock state                    ┊                                A:93
 13  ● notify_one jobs → nobody      ┊                               A:193
 14  ● unlock state                  ┊
 15  ● lock state                    ┊                                A:93
 16  ● notify_one jobs → nobody      ┊                               A:193
 17  ● unlock state                  ┊
 18  ● lock state                    ┊                                A:93
 19  ● unlock state                  ┊
 20  ● lock state                    ┊                                A:93
 21  ● unlock state                  ┊
 22  ● lock state                    ┊                               A:157
 23  ● unlock state                  ┊
 24  ● assertion fails               ┊                                B:95
 25  ● lock state                    ┊                               A:141
 26  ● unlock state                  ┊
 27  ● notify_all jobs → nobody      ┊                               A:142
 28  ● notify_all room → nobody      ┊                               A:143
 29  ● lock workers                  ┊                               A:144
 30  ● unlock workers                ┊
 31  ○ join thread 1, sleeps         ┊                               A:146
     ✗ sleeps for ever               ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/submit.rs
   63 │     thread::spawn(move || shared.work(&Context::new()))
   75 │ let mut state = self.shared.state.lock().unwrap();
   93 │ let mut state = self.shared.state.lock().unwrap();
  141 │ self.shared.state.lock().unwrap().open = false;
  142 │ self.shared.jobs.notify_all();
  143 │ self.shared.room.notify_all();
  144 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  146 ┃     let end = worker.join();
  157 │ let state = self.shared.state.lock().unwrap();
  193 │ self.jobs.notify_one();
  213 │ let mut state = self.state.lock().unwrap();
  217 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 ┃     holds.pass();
   51 │ begun.pass();
   95 │     assert_eq!(

`thread 1` waits for a value from `may_end` (submitting.rs:48): the channel is
empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.

`main` waits for `thread 1` to end (submit.rs:146).
