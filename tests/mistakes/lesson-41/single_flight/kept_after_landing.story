panic, in the simplest failing interleaving: 14 steps, no preemptions

     main                           passenger
  1  ● lock mutex                                                   A:80
  2  ● unlock mutex
  3  ● spawn passenger                                             B:274
  4  ● lock end                     │                              A:118
  5  ● unlock end                   │
  6  ● notify_all ended → nobody    │                              A:119
  7  ○ join passenger, sleeps       │                              B:279
  8  ┊                              ● lock end                     A:132
  9  ┊                              ● unlock end
 10  ┊                              ● lock mutex                    A:80
 11  ┊                              ● unlock mutex
 12  ┊                              ● end
 13  ● join passenger                                              B:279
 14  ✗ panic: who has heard how a…                                 B:283

A  lessons/lesson-41/src/exercises/single_flight.rs
   80 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  118 │ *self.flight.end.lock().unwrap() = Some(end);
  119 │ self.flight.ended.notify_all();
  132 │ let end = self.flight.end.lock().unwrap();

B  lessons/lesson-41/tests/contract/flights.rs
  274 │ let passenger = thread::spawn(move || {
  279 │ let (answer, (_seat, next)) = passenger.join().unwrap();
  283 ┃ assert!(

`main` panicked (flights.rs:283): who has heard how a flight ended, and boards
its key again, must get the pilot of a new one: what landed before he came is
too old for him
