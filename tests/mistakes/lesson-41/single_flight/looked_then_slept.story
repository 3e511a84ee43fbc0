panic, in the simplest failing interleaving: 23 steps, 2 preemptions

     main                           passenger
  1  ● lock mutex                                                   A:80
  2  ● unlock mutex
  3  ● lock mutex                                                   A:80
  4  ● unlock mutex
  5  ● spawn passenger                                             B:185
  6  ● lock mutex                   │                              A:115
  7  ● unlock mutex                 │
  8  │                              ● lock end                     A:130
  9  │                              ● unlock end
 10  ● lock end                     │                              A:116
 11  ● unlock end                   │
 12  ● notify_all ended → nobody    │                              A:117
 13  ● Instant::now → 0ns           │                              B:187
 14  ○ join passenger, sleeps       │                              B:188
 15  ┊                              ● lock end                     A:131
 16  ┊                              ○ wait ended 3600s, sleeps     A:133
 17  ┊                              ● wait ended → timed out       A:133
 18  ┊                              ● lock end                     A:133
 19  ┊                              ● unlock end
 20  ┊                              ● Instant::now → 3600s         B:185
 21  ┊                              ● end
 22  ● join passenger                                              B:188
 23  ✗ panic: the end of a flight…                                 B:193

A  lessons/lesson-41/src/exercises/single_flight.rs
   80 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  115 │ self.in_the_air.lock().unwrap().remove(&self.key);
  116 │ *self.flight.end.lock().unwrap() = Some(end);
  117 │ self.flight.ended.notify_all();
  130 │ let is_over = self.flight.end.lock().unwrap().is_some();
  131 │ let mut end = self.flight.end.lock().unwrap();
  133 │     end = self.flight.ended.wait_timeout(end, limit).unwrap().0;

B  lessons/lesson-41/tests/contract/flights.rs
  185 │ let passenger = thread::spawn(move || (seat.wait(LONG), Instant::now())…
  187 │ let ended = Instant::now();
  188 │ let (answer, woken) = passenger.join().unwrap();
  193 ┃ assert!(

`main` panicked (flights.rs:193): the end of a flight must wake who waits: he
slept on, until his time was over
