panic, in the simplest failing interleaving: 17 steps, no preemptions

     main                       other
  1  ● spawn other                                         A:376
  2  ● lock idle                │                           B:29
  3  ● unlock idle              │
  4  ● lock idle                │                           B:42
  5  ● unlock idle              │
  6  ● lock idle                │                           B:29
  7  ● unlock idle              │
  8  ● lock idle                │                           B:42
  9  ● unlock idle              │
 10  ○ join other, sleeps       │                          A:392
 11  ┊                          ● lock idle                 B:29
 12  ┊                          ● unlock idle
 13  ┊                          ● lock idle                 B:42
 14  ┊                          ● unlock idle
 15  ┊                          ● assertion fails          A:378
 16  ● join other → Err                                    A:392
 17  ✗ unwrap of an Err panics                             A:392

A  lessons/lesson-42/tests/01_read_at_once.rs
  376 │ let other = thread::spawn(move || {
  378 │         assert_eq!(
  392 ┃ other.join().unwrap();

B  lessons/lesson-42/src/exercises/read_at_once.rs
   29 │ let idle = self.idle.lock().unwrap().pop();
   42 │ self.idle.lock().unwrap().push(connection);

`main` panicked (01_read_at_once.rs:392): called `Result::unwrap()` on an `Err`
value: Any { .. }

`join` had returned an `Err`, for `other` had panicked at step 15
(01_read_at_once.rs:378): assertion `left == right` failed: expected this
reader's own values, whatever others read meanwhile
  left: Ok([Some("food of a")])
 right: Ok([Some("food of a"), None])
