panic, in the simplest failing interleaving: 35 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● lock mutex                                                           A:80
  2  ● unlock mutex
  3  ● lock mutex                                                           A:80
  4  ● unlock mutex
  5  ● spawn thread 1                                                      B:209
  6  ● lock mutex           │                                               A:80
  7  ● unlock mutex         │
  8  ● spawn thread 2       │                                              B:209
  9  ● lock mutex           │                      │                       A:115
 10  ● unlock mutex         │                      │
 11  │                      ● lock end             │                       A:130
 12  │                      ○ wait, sleeps         │                       A:132
     │                      ┊   ended 18446744073… │
 13  │                      ┊                      ● lock end              A:130
 14  │                      ┊                      ○ wait, sleeps          A:132
     │                      ┊                      ┊   ended 18446744073…
 15  ● lock end             ┊                      ┊                       A:116
 16  ● unlock end           ┊                      ┊
 17  ● notify_one ended     ┊                      ┊                       A:117
     │   → thread 1         ┊                      ┊
 18  ● Instant::now → 0ns   ┊                      ┊                       B:215
 19  ● lock end             ┊                      ┊                       A:130
 20  ● unlock end           ┊                      ┊
 21  ○ join, sleeps         ┊                      ┊                       B:221
     ┊   thread 1           ┊                      ┊
 22  ┊                      ● wait ended           ┊                       A:132
     ┊                      │   → notified         ┊
 23  ┊                      ● lock end             ┊                       A:132
 24  ┊                      ● unlock end           ┊
 25  ┊                      ● Instant::now → 0ns   ┊                       B:211
 26  ┊                      ● end                  ┊
 27  ● join thread 1                               ┊                       B:221
 28  ○ join, sleeps                                ┊                       B:221
     ┊   thread 2                                  ┊
 29  ┊                                             ● wait ended            A:132
     ┊                                             │   → timed out
 30  ┊                                             ● lock end              A:132
 31  ┊                                             ● unlock end
 32  ┊                                             ● Instant::now          B:211
     ┊                                             │   → 184467440737095…
 33  ┊                                             ● end
 34  ● join thread 2                                                       B:221
 35  ✗ panic:                                                              B:227
     │   the end of a flig…

A  lessons/lesson-41/src/exercises/single_flight.rs
   80 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  115 │ self.in_the_air.lock().unwrap().remove(&self.key);
  116 │ *self.flight.end.lock().unwrap() = Some(end);
  117 │ self.flight.ended.notify_one();
  130 │ let end = self.flight.end.lock().unwrap();
  132 │ let waited = ended.wait_timeout_while(end, limit, |end| end.is_none());

B  lessons/lesson-41/tests/contract/flights.rs
  209 │     thread::spawn(move || {
  211 │         (answer, Instant::now())
  215 │ let ended = Instant::now();
  221 │ let others = others.map(|other| other.join().unwrap());
  227 ┃     assert!(

`main` panicked (flights.rs:227): the end of a flight must wake all who wait:
one slept on, until his time was over

lost update, if what is written at single_flight.rs:132 was read at
single_flight.rs:130: `thread 1` and `thread 2` had both locked `end` at
single_flight.rs:130 (steps 11 and 13) before either locked it again at
single_flight.rs:132 (steps 23 and 30). Read and write under one lock.
