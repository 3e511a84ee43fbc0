assertion failed, in the simplest failing interleaving:
15 steps, no preemptions, 1 spurious wake-up

     main                                thread 1   thread 2
  1  ● lock members                                             A:38
  2  ● unlock members
  3  ● spawn thread 1                                          B:155
  4  ● lock members                      │                      A:38
  5  ● unlock members                    │
  6  ● spawn thread 2                    │                     B:155
  7  ● lock members                      │          │           A:47
  8  ● unlock members                    │          │
  9  ● lock members                      │          │           A:29
 10  ○ wait nobody_left, sleeps          │          │           A:31
 11  ● wait nobody_left → for no reason  │          │           A:31
 12  ● lock members                      │          │           A:31
 13  ● unlock members                    │          │
 14  ● load ended → 0                    │          │          B:162
 15  ✗ assertion fails                   │          │          B:163

A  lessons/lesson-36/src/exercises/guard.rs
   29 │ let members = shared.members.lock().unwrap();
   31 │     drop(shared.nobody_left.wait(members).unwrap());
   38 │ *self.shared.members.lock().unwrap() += 1;
   47 │ let mut members = self.shared.members.lock().unwrap();

B  lessons/lesson-36/tests/02_guard.rs
  155 │     thread::spawn(move || {
  162 │ let ended = ended.load(SeqCst);
  163 ┃ assert_eq!(

`main` panicked (02_guard.rs:163): assertion `left == right` failed: wait() must
come back only when both workers are gone
  left: 0
 right: 2

When `main` panicked, `thread 1` and `thread 2` had not begun.

The wait that ended at step 11 did so for no reason. std allows that, so whoever
wakes must look at the condition again: `while`, not `if` (or `wait_while`).
