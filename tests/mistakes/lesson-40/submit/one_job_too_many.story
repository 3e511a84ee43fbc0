deadlock, in the simplest failing interleaving: 29 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:62
  2  ● lock state                    │                                A:74
  3  ● notify_one jobs → nobody      │                               A:190
  4  ● unlock state                  │
  5  ○ recv on begun, sleeps         │                                B:50
  6  ┊                               ● lock state                    A:210
  7  ┊                               ● notify_one room → nobody      A:214
  8  ┊                               ● unlock state
  9  ┊                               ● drop the last begun
 10  ┊                               ○ recv on may_end, sleeps        B:47
 11  ● recv on begun → Disconnected  ┊                                B:50
 12  ● Instant::now → 0ns            ┊                               A:112
 13  ● lock state                    ┊                               A:116
 14  ● notify_one jobs → nobody      ┊                               A:190
 15  ● unlock state                  ┊
 16  ● Instant::now → 0ns            ┊                               B:346
 17  ● Instant::now → 0ns            ┊                               A:112
 18  ● lock state                    ┊                               A:116
 19  ● notify_one jobs → nobody      ┊                               A:190
 20  ● unlock state                  ┊
 21  ● elapsed → 0ns                 ┊                               B:348
 22  ● assertion fails               ┊                               B:349
 23  ● lock state                    ┊                               A:137
 24  ● unlock state                  ┊
 25  ● notify_all jobs → nobody      ┊                               A:138
 26  ● notify_all room → nobody      ┊                               A:139
 27  ● lock workers                  ┊                               A:140
 28  ● unlock workers                ┊
 29  ○ join thread 1, sleeps         ┊                               A:142
     ✗ sleeps for ever               ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/submit.rs
   62 │     thread::spawn(move || shared.work(&Context::new()))
   74 │ let mut state = self.shared.state.lock().unwrap();
  112 │ let Some(deadline) = Instant::now().checked_add(limit) else {
  116 │ let mut state = self.shared.state.lock().unwrap();
  137 │ self.shared.state.lock().unwrap().open = false;
  138 │ self.shared.jobs.notify_all();
  139 │ self.shared.room.notify_all();
  140 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  142 ┃     let end = worker.join();
  190 │ self.jobs.notify_one();
  210 │ let mut state = self.state.lock().unwrap();
  214 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   47 ┃     holds.pass();
   50 │ begun.pass();
  346 │         let start = Instant::now();
  348 │         let took = start.elapsed();
  349 │         assert_eq!(

`thread 1` waits for a value from `may_end` (submitting.rs:47): the channel is
empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.

`main` waits for `thread 1` to end (submit.rs:142).
