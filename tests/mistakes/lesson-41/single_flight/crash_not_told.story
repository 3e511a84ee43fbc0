panic, in the simplest failing interleaving: 16 steps, no preemptions

     main                           passenger
  1  ● lock mutex                                                   A:78
  2  ● unlock mutex
  3  ● lock mutex                                                   A:78
  4  ● unlock mutex
  5  ● spawn passenger                                             B:185
  6  ● Instant::now → 0ns           │                              B:187
  7  ○ join passenger, sleeps       │                              B:188
  8  ┊                              ● lock end                     A:124
  9  ┊                              ○ wait ended 3600s, sleeps     A:126
 10  ┊                              ● wait ended → timed out       A:126
 11  ┊                              ● lock end                     A:126
 12  ┊                              ● unlock end
 13  ┊                              ● Instant::now → 3600s         B:185
 14  ┊                              ● end
 15  ● join passenger                                              B:188
 16  ✗ panic: the end of a flight…                                 B:193

A  lessons/lesson-41/src/exercises/single_flight.rs
   78 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  124 │ let end = self.flight.end.lock().unwrap();
  126 │ let waited = ended.wait_timeout_while(end, limit, |end| end.is_none());

B  lessons/lesson-41/tests/contract/flights.rs
  185 │ let passenger = thread::spawn(move || (seat.wait(LONG), Instant::now())…
  187 │ let ended = Instant::now();
  188 │ let (answer, woken) = passenger.join().unwrap();
  193 ┃ assert!(

`main` panicked (flights.rs:193): the end of a flight must wake who waits: he
slept on, until his time was over
