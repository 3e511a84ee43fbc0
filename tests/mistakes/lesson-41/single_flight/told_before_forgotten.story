panic, in the simplest failing interleaving: 15 steps, 1 preemption

     main                           passenger
  1  ● lock mutex                                                   A:79
  2  ● unlock mutex
  3  ● spawn passenger                                             B:274
  4  ● lock end                     │                              A:114
  5  ● unlock end                   │
  6  ● notify_all ended → nobody    │                              A:115
  7  │                              ● lock end                     A:129
  8  │                              ● unlock end
  9  │                              ● lock mutex                    A:79
 10  │                              ● unlock mutex
 11  │                              ● end
 12  ● lock mutex                                                  A:116
 13  ● unlock mutex
 14  ● join passenger                                              B:279
 15  ✗ panic: who has heard how a…                                 B:283

A  lessons/lesson-41/src/exercises/single_flight.rs
   79 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  114 │ *self.flight.end.lock().unwrap() = Some(end);
  115 │ self.flight.ended.notify_all();
  116 │ self.in_the_air.lock().unwrap().remove(&self.key);
  129 │ let end = self.flight.end.lock().unwrap();

B  lessons/lesson-41/tests/contract/flights.rs
  274 │ let passenger = thread::spawn(move || {
  279 │ let (answer, (_seat, next)) = passenger.join().unwrap();
  283 ┃ assert!(

`main` panicked (flights.rs:283): who has heard how a flight ended, and boards
its key again, must get the pilot of a new one: what landed before he came is
too old for him
