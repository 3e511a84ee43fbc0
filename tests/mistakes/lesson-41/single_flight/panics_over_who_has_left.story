panic, in the simplest failing interleaving: 35 steps, no preemptions

     main                                 leaver
  1  ● lock mutex                                   A:71
  2  ● unlock mutex
  3  ● drop the last outcome#1
  4  ● lock mutex                                   A:71
  5  ● lock seats                                   A:76
  6  ● unlock seats
  7  ● unlock mutex
  8  ● lock received                               A:129
  9  ○ recv on outcome#2, sleeps                   A:133
 10  ● recv on outcome#2 → timed out               A:133
 11  ● unlock received
 12  ● drop the last outcome#2
 13  ● lock mutex                                   A:71
 14  ● lock seats                                   A:76
 15  ● unlock seats
 16  ● unlock mutex
 17  ● lock mutex                                   A:71
 18  ● lock seats                                   A:76
 19  ● unlock seats
 20  ● unlock mutex
 21  ● spawn leaver                                B:337
 22  ● lock mutex                         │         A:97
 23  ● unlock mutex                       │
 24  ● lock seats                         │         A:98
 25  ● send 7 on sender#1 → Disconnected  │         A:99
 26  ✗ panic: every seat takes wh…        │        A:100
 27  ● drop the last sender#1             │
 28  ● drop the last sender#2             │
 29  ● drop the last sender#3             │
 30  ● drop the last sender#4             │
 31  ● unlock seats → poisoned            │
 32  ● lock mutex                         │        A:109
 33  ● lock seats → poisoned              │        A:114
 34  ● unlock seats                       │
 35  ● unlock mutex                       │

A  lessons/lesson-41/src/exercises/single_flight.rs
   71 │ let mut in_the_air = self.in_the_air.lock().unwrap();
   76 │     flight.seats.lock().unwrap().push(sender);
   97 │ self.in_the_air.lock().unwrap().remove(&self.key);
   98 │ for seat in self.flight.seats.lock().unwrap().drain(..) {
   99 │     let sent = seat.send(outcome.clone()).is_ok();
  100 ┃     assert!(sent, "every seat takes what it was sent");
  109 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  114 │ if let Ok(mut seats) = self.flight.seats.lock() {
  129 │ let mut received = self.received.lock().unwrap();
  132 │         self.outcome
  133 │             .recv_timeout(limit)

B  lessons/lesson-41/tests/contract/flights.rs
  337 │ let leaver = thread::spawn(move || drop(leaves));

`main` panicked (single_flight.rs:100): every seat takes what it was sent

When `main` panicked, `leaver` had not begun.
