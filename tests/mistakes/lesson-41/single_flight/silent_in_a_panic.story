assertion failed, in the simplest failing interleaving: 9 steps, no preemptions

     main                         panics
  1  ● lock mutex                                               A:81
  2  ● unlock mutex
  3  ● spawn panics                                            B:460
  4  ○ join panics, sleeps        │                            B:465
  5  ┊                            ● panic: the fetching fails   B:58
  6  ● join panics → Err                                       B:465
  7  ● lock end                                                A:134
  8  ● unlock end
  9  ✗ assertion fails                                         B:468

A  lessons/lesson-41/src/exercises/single_flight.rs
   81 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  134 │ let end = self.flight.end.lock().unwrap();

B  lessons/lesson-41/tests/contract/flights.rs
   58 │ panic!("the fetching fails");
  460 │ let panics = thread::spawn(move || {
  465 │     panics.join().is_err(),
  468 ┃ assert_eq!(

`main` panicked (flights.rs:468): assertion `left == right` failed: a flight
must have crashed when the thread with its pilot has panicked
  left: Err(Timeout)
 right: Err(Crashed)
