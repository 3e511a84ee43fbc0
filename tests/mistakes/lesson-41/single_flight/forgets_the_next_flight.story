panic, in the simplest failing interleaving: 32 steps, 1 preemption

     main                           passenger
  1  ● lock mutex                                                   A:77
  2  ● unlock mutex
  3  ● spawn passenger                                             B:274
  4  ● lock mutex                   │                              A:106
  5  ● unlock mutex                 │
  6  ● lock end#1                   │                              A:107
  7  ● unlock end#1                 │
  8  ● notify_all ended#1 → nobody  │                              A:108
  9  │                              ● lock end#1                   A:129
 10  │                              ● unlock end#1
 11  │                              ● lock mutex                    A:77
 12  │                              ● unlock mutex
 13  │                              ● end
 14  ● lock mutex                                                  A:106
 15  ● unlock mutex
 16  ● lock end#1                                                  A:107
 17  ● unlock end#1
 18  ● notify_all ended#1 → nobody                                 A:108
 19  ● join passenger                                              B:279
 20  ● lock mutex                                                   A:77
 21  ● unlock mutex
 22  ✗ panic: the end of a flight…                                 B:289
 23  ● lock mutex                                                  A:106
 24  ● unlock mutex
 25  ● lock end#3                                                  A:107
 26  ● unlock end#3
 27  ● notify_all ended#3 → nobody                                 A:108
 28  ● lock mutex                                                  A:106
 29  ● unlock mutex
 30  ● lock end#2                                                  A:107
 31  ● unlock end#2
 32  ● notify_all ended#2 → nobody                                 A:108

A  lessons/lesson-41/src/exercises/single_flight.rs
   77 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  106 │ self.in_the_air.lock().unwrap().remove(&self.key);
  107 │ self.flight.end.lock().unwrap().get_or_insert(end);
  108 │ self.flight.ended.notify_all();
  129 │ let end = self.flight.end.lock().unwrap();

B  lessons/lesson-41/tests/contract/flights.rs
  274 │ let passenger = thread::spawn(move || {
  279 │ let (answer, (_seat, next)) = passenger.join().unwrap();
  289 ┃ assert!(

`main` panicked (flights.rs:289): the end of a flight must leave the next one of
its key alone: that was in the air, and there was another pilot beside its own
