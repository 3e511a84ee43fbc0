deadlock, in the simplest failing interleaving: 23 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:63
  2  ● lock state                    │                                A:75
  3  ● notify_one jobs → nobody      │                               A:190
  4  ● unlock state                  │
  5  ○ recv on begun, sleeps         │                                B:51
  6  ┊                               ● lock state                    A:210
  7  ┊                               ● notify_one room → nobody      A:214
  8  ┊                               ● unlock state
  9  ┊                               ● drop the last begun
 10  ┊                               ○ recv on may_end, sleeps        B:48
 11  ● recv on begun → Disconnected  ┊                                B:51
 12  ● Instant::now → 0ns            ┊                               A:113
 13  ● lock state                    ┊                               A:117
 14  ● Instant::now → 0ns            ┊                               A:122
 15  ● unlock state                  ┊
 16  ● assertion fails               ┊                               B:431
 17  ● lock state                    ┊                               A:137
 18  ● unlock state                  ┊
 19  ● notify_all jobs → nobody      ┊                               A:138
 20  ● notify_all room → nobody      ┊                               A:139
 21  ● lock workers                  ┊                               A:140
 22  ● unlock workers                ┊
 23  ○ join thread 1, sleeps         ┊                               A:142
     ✗ sleeps for ever               ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/submit.rs
   63 │     thread::spawn(move || shared.work(&Context::new()))
   75 │ let mut state = self.shared.state.lock().unwrap();
  113 │ let Some(deadline) = Instant::now().checked_add(limit) else {
  117 │ let mut state = self.shared.state.lock().unwrap();
  122 │     let left = deadline.saturating_duration_since(Instant::now());
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
  431 │     assert_eq!(

`thread 1` waits for a value from `may_end` (submitting.rs:48): the channel is
empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.

`main` waits for `thread 1` to end (submit.rs:142).
