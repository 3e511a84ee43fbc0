assertion failed, in the simplest failing interleaving: 30 steps, 1 preemption

     main                           thread 1
  1  ● spawn thread 1                                              A:108
  2  ● lock mutex                   │                               B:80
  3  ● unlock mutex                 │
  4  │                              ● lock mutex                    B:80
  5  │                              ● unlock mutex
  6  │                              ● lock mutex                    B:88
  7  │                              ● unlock mutex
  8  │                              ○ wait all_aboard 1/2, sleeps   A:99
  9  ● lock mutex                   ┊                               B:88
 10  ● unlock mutex                 ┊
 11  ● wait all_aboard → leader     ┊                               A:99
 12  ● lock mutex                   ┊                              B:115
 13  ● unlock mutex                 ┊
 14  ● lock end#1                   ┊                              B:116
 15  ● unlock end#1                 ┊
 16  ● notify_all ended#1 → nobody  ┊                              B:117
 17  ● lock end#1                   ┊                              B:130
 18  ● unlock end#1                 ┊
 19  ○ join thread 1, sleeps        ┊                              A:111
 20  ┊                              ● wait all_aboard → passes      A:99
 21  ┊                              ● lock mutex                   B:115
 22  ┊                              ● unlock mutex
 23  ┊                              ● lock end#2                   B:116
 24  ┊                              ● unlock end#2
 25  ┊                              ● notify_all ended#2 → nobody  B:117
 26  ┊                              ● lock end#2                   B:130
 27  ┊                              ● unlock end#2
 28  ┊                              ● end
 29  ● join thread 1                                               A:111
 30  ✗ assertion fails                                             A:118

A  lessons/lesson-41/tests/contract/flights.rs
   99 │         all_aboard.attend();
  107 │ let others: Vec<_> = (1..clients)
  108 │     .map(|_| thread::spawn(client.clone()))
  111 │ answers.extend(others.into_iter().map(|other| other.join().unwrap()));
  118 ┃ assert_eq!(

B  lessons/lesson-41/src/exercises/single_flight.rs
   80 │ let found = self.in_the_air.lock().unwrap().get(&key).cloned();
   88 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  115 │ self.in_the_air.lock().unwrap().remove(&self.key);
  116 │ *self.flight.end.lock().unwrap() = Some(end);
  117 │ self.flight.ended.notify_all();
  130 │ let end = self.flight.end.lock().unwrap();

`main` panicked (flights.rs:118): assertion `left == right` failed: of 2 who
miss a key at the same time, one must read: so many did
  left: 2
 right: 1

lost update, if what is written at single_flight.rs:115 was read at
single_flight.rs:88: `thread 1` and `main` had both locked the mutex at
single_flight.rs:88 (steps 6 and 9) before either locked it again at
single_flight.rs:115 (steps 12 and 21). Read and write under one lock.
