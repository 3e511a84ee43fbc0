assertion failed, in the simplest failing interleaving:
18 steps, 1 preemption, 1 spurious wake-up

     main                              waiter
  1  ● lock members                                                         A:38
  2  ● unlock members
  3  ● spawn waiter                                                        B:241
  4  │                                 ● lock members                       A:47
  5  │                                 ● unlock members
  6  │                                 ● lock members                       A:29
  7  │                                 ○ wait nobody_left, sleeps           A:31
  8  │                                 ● wait nobody_left → for no reason   A:31
  9  │                                 ● lock members                       A:31
 10  │                                 ● unlock members
 11  │                                 ● load ended → 0                    B:243
 12  │                                 ● end
 13  ● store ended = 1                                                     B:246
 14  ● lock members                                                         A:47
 15  ● notify_all nobody_left → nobody                                      A:50
 16  ● unlock members
 17  ● join waiter                                                         B:249
 18  ✗ assertion fails                                                     B:250

A  lessons/lesson-36/src/exercises/guard.rs
   29 │ let members = shared.members.lock().unwrap();
   31 │     drop(shared.nobody_left.wait(members).unwrap());
   38 │ *self.shared.members.lock().unwrap() += 1;
   47 │ let mut members = self.shared.members.lock().unwrap();
   50 │     self.shared.nobody_left.notify_all();

B  lessons/lesson-36/tests/02_guard.rs
  241 │     thread::spawn(move || {
  243 │         ended.load(SeqCst)
  246 │ ended.store(1, SeqCst);
  249 │ let seen = waiter.join().expect("wait() must not panic");
  250 ┃ assert_eq!(

`main` panicked (02_guard.rs:250): assertion `left == right` failed: wait() must
also wait for the member that new() made
  left: 0
 right: 1

The wait that ended at step 8 did so for no reason. std allows that, so whoever
wakes must look at the condition again: `while`, not `if` (or `wait_while`).
