panic, in the simplest failing interleaving: 15 steps, no preemptions

     main                           other
  1  ● spawn other                                                 A:455
  2  ● lock idle                    │                               B:30
  3  ● unlock idle                  │
  4  ● lock idle                    │                               B:42
  5  ● unlock idle                  │
  6  ● lock idle                    │                               B:30
  7  ● unlock idle                  │
  8  ● lock idle                    │                               B:42
  9  ● unlock idle                  │
 10  ○ join other, sleeps           │                              A:470
 11  ┊                              ● lock idle                     B:30
 12  ┊                              ● unlock idle
 13  ┊                              ● panic: expected to be told…  A:457
 14  ● join other → Err                                            A:470
 15  ✗ unwrap of an Err panics                                     A:470

A  lessons/lesson-42/tests/01_read_at_once.rs
  455 │ let other = thread::spawn(move || {
  457 │     assert!(
  470 ┃ other.join().unwrap();

B  lessons/lesson-42/src/exercises/read_at_once.rs
   30 │ let idle = self.idle.lock().unwrap().pop();
   42 │ self.idle.lock().unwrap().push(connection);

`main` panicked (01_read_at_once.rs:470): called `Result::unwrap()` on an `Err`
value: Any { .. }

`join` had returned an `Err`, for `other` had panicked at step 13
(01_read_at_once.rs:457): expected to be told that no reply came: Ok([None])
