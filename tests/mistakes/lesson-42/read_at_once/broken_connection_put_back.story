assertion failed, in the simplest failing interleaving: 15 steps, 1 preemption

     main                  other
  1  ● spawn other                               A:455
  2  ● lock idle           │                      B:30
  3  ● unlock idle         │
  4  ● lock idle           │                      B:36
  5  ● unlock idle         │
  6  │                     ● lock idle            B:30
  7  │                     ● unlock idle
  8  │                     ● lock idle            B:36
  9  │                     ● unlock idle
 10  │                     ● end
 11  ● lock idle                                  B:30
 12  ● unlock idle
 13  ● lock idle                                  B:36
 14  ● unlock idle
 15  ✗ assertion fails                           A:464

A  lessons/lesson-42/tests/01_read_at_once.rs
  455 │ let other = thread::spawn(move || {
  464 ┃     assert_eq!(

B  lessons/lesson-42/src/exercises/read_at_once.rs
   30 │ let idle = self.idle.lock().unwrap().pop();
   36 │ self.idle.lock().unwrap().push(connection);

`main` panicked (01_read_at_once.rs:464): assertion `left == right` failed:
expected the value of b: a reply to another reader's question is not it
  left: Ok([Some("food of a")])
 right: Ok([Some("food of b")])
