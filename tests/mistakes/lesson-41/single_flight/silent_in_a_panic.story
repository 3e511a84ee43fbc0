assertion failed, in the simplest failing interleaving: 9 steps, no preemptions

     main                         panics
  1  ● lock mutex                                               A:81
  2  ● unlock mutex
  3  ● spawn panics                                            B:429
  4  ○ join panics, sleeps        │                            B:434
  5  ┊                            ● panic: the fetching fails   B:58
  6  ● join panics → Err                                       B:434
  7  ● lock end                                                A:134
  8  ● unlock end
  9  ✗ assertion fails                                         B:437

A  lessons/lesson-41/src/exercises/single_flight.rs
   81 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  134 │ let end = self.flight.end.lock().unwrap();

B  lessons/lesson-41/tests/contract/flights.rs
   58 │ panic!("the fetching fails");
  429 │ let panics = thread::spawn(move || {
  434 │     panics.join().is_err(),
  437 ┃ assert_eq!(

`main` panicked (flights.rs:437): assertion `left == right` failed: a flight
must have crashed when the thread with its pilot has panicked
  left: Err(Timeout)
 right: Err(Crashed)
