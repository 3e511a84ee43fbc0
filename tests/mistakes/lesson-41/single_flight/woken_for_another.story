panic, in the simplest failing interleaving: 51 steps, 1 preemption

     main                              passenger
  1  ● lock mutex                                                         A:81
  2  ● lock lines                                                         A:99
  3  ● unlock lines
  4  ● lock lines                                                        A:143
  5  ● unlock lines
  6  ● lock lines                                                        A:143
  7  ● unlock lines
  8  ● unlock mutex
  9  ● spawn passenger                                                   B:404
 10  ○ recv on begun, sleeps           │                                 B:409
 11  ┊                                 ● drop the last begun
 12  ┊                                 ● Instant::now → 0ns              B:406
  ⋮  11 steps are left out here
 24  ● lock mutex                      ┊                                 A:119
 25  ● unlock mutex                    ┊
 26  ● lock lines                      ┊                                 A:120
 27  ● notify_all changed → passenger  ┊                                 A:122
 28  ● unlock lines                    ┊
 29  ● lock lines                      ┊                                 A:151
 30  ● unlock lines                    ┊
 31  ● lock lines                      ┊                                 A:168
 32  ● unlock lines                    ┊
 33  ● lock mutex                      ┊                                 A:119
 34  ● unlock mutex                    ┊
 35  │                                 ● wait changed → notified         A:171
 36  │                                 ● lock lines                      A:171
 37  │                                 ● unlock lines
 38  │                                 ● elapsed → 0ns                   B:407
 39  │                                 ● drop the last waits
 40  │                                 ● lock lines                      A:151
 41  │                                 ● unlock lines
 42  │                                 ● end
 43  ● lock lines                                                        A:120
 44  ● notify_all changed → nobody                                       A:122
 45  ● unlock lines
 46  ● lock lines                                                        A:151
 47  ● unlock lines
 48  ● join passenger                                                    B:418
 49  ✗ panic: who waits for a fli…                                       B:423
 50  ● lock lines                                                        A:151
 51  ● unlock lines

A  lessons/lesson-41/src/exercises/single_flight.rs
   81 │ let mut in_the_air = self.in_the_air.lock().unwrap();
   99 │ let mut lines = self.lines.lock().unwrap();
  119 │ self.in_the_air.lock().unwrap().remove(&self.key);
  120 │ let mut lines = self.seat.board.lines.lock().unwrap();
  122 │ self.seat.board.changed.notify_all();
  143 │ board.lines.lock().unwrap().line(flight).aboard += 1;
  151 │ let mut lines = self.board.lines.lock().unwrap();
  168 │ let mut lines = self.board.lines.lock().unwrap();
  171 │     lines = changed.wait_timeout(lines, limit).unwrap().0;

B  lessons/lesson-41/tests/contract/flights.rs
  404 │ let passenger = thread::spawn(move || {
  406 │     let start = Instant::now();
  407 │     (seat.wait(LONG), start.elapsed(), may_land.open())
  409 │ begun.pass();
  418 │ let (answer, waited, ()) = passenger.join().unwrap();
  423 ┃ assert!(

`main` panicked (flights.rs:423): who waits for a flight must not give up
because another has landed: he was to wait for 3600s, and waited for 0ns
