panic, in the simplest failing interleaving: 28 steps, 1 preemption

     main                    witness              lands
  1  ● lock mutex                                                           A:79
  2  ● unlock mutex
  3  ● lock mutex                                                           A:79
  4  ● unlock mutex
  5  ● Instant::now → 0ns                                                  B:245
  6  ● spawn witness                                                       B:246
  7  ● spawn lands           │                                             B:250
  8  ● lock end              │                    │                        A:129
  9  ○ wait, sleeps          │                    │                        A:131
     ┊   ended 3600s         │                    │
 10  ┊                       │                    ● lock mutex             A:114
 11  ┊                       │                    ● unlock mutex
 12  ┊                       │                    ● lock end               A:115
 13  ┊                       │                    ● unlock end
 14  ┊                       ● lock end           │                        A:129
 15  ┊                       ● unlock end         │
 16  ┊                       ● lock end           │                        A:129
 17  ┊                       ● unlock end         │
 18  ┊                       ● Instant::now → 0ns │                        B:248
 19  ┊                       ● end                │
 20  ● wait ended                                 │                        A:131
     │   → timed out                              │
 21  ● lock end                                   │                        A:131
 22  ● unlock end                                 │
 23  ○ join lands, sleeps                         │                        B:252
 24  ┊                                            ● notify_all ended       A:116
     ┊                                            │   → nobody
 25  ┊                                            ● end
 26  ● join lands                                                          B:252
 27  ● join witness                                                        B:253
 28  ✗ panic:                                                              B:258
     │   an end that was th…

A  lessons/lesson-41/src/exercises/single_flight.rs
   79 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  114 │ self.in_the_air.lock().unwrap().remove(&self.key);
  115 │ *self.flight.end.lock().unwrap() = Some(end);
  116 │ self.flight.ended.notify_all();
  129 │ let mut end = self.flight.end.lock().unwrap();
  131 │     let (guard, waited) = self.flight.ended.wait_timeout(end, limit).un…

B  lessons/lesson-41/tests/contract/flights.rs
  245 │ let limit = Instant::now() + LONG;
  246 │ let witness = thread::spawn(move || {
  248 │     (quick.wait(Duration::ZERO), Instant::now())
  250 │ let lands = thread::spawn(move || end(pilot, with));
  252 │ lands.join().unwrap();
  253 │ let (heard, at) = witness.join().unwrap();
  258 ┃ assert!(

`main` panicked (flights.rs:258): an end that was there before the time was over
must be the answer, even if the time is over when who waited looks: another had
heard Ok(7) by then, and who waited heard Err(Timeout)
