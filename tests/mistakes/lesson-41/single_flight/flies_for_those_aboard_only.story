panic, in the simplest failing interleaving: 12 steps, no preemptions

     main
  1  ● lock mutex                    A:81
  2  ● unlock mutex
  3  ● lock mutex                    A:81
  4  ● unlock mutex
  5  ✗ panic: who boards a key wh…   B:32
  6  ● lock mutex                   A:115
  7  ● unlock mutex
  8  ● lock end                     A:117
  9  ● unlock end
 10  ● notify_all ended → nobody    A:118
 11  ● lock mutex                   A:115
 12  ● unlock mutex

A  lessons/lesson-41/src/exercises/single_flight.rs
   81 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  115 │ self.in_the_air.lock().unwrap().remove(&self.key);
  117 │     *flight.end.lock().unwrap() = Some(end);
  118 │     flight.ended.notify_all();

B  lessons/lesson-41/tests/contract/flights.rs
   32 ┃ assert!(

`main` panicked (flights.rs:32): who boards a key whose flight is in the air
must not get another pilot
