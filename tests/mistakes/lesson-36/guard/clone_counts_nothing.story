assertion failed, in the simplest failing interleaving: 14 steps, 1 preemption

     main                               waiter
  1  ● spawn waiter                                                        A:241
  2  │                                  ● lock members                      B:39
  3  │                                  ● notify_all nobody_left → nobody   B:42
  4  │                                  ● unlock members
  5  │                                  ● lock members                      B:30
  6  │                                  ● unlock members
  7  │                                  ● load ended → 0                   A:243
  8  │                                  ● end
  9  ● store ended = 1                                                     A:246
 10  ● lock members                                                         B:39
 11  ● notify_all nobody_left → nobody                                      B:42
 12  ● unlock members
 13  ● join waiter                                                         A:249
 14  ✗ assertion fails                                                     A:250

A  lessons/lesson-36/tests/02_guard.rs
  241 │     thread::spawn(move || {
  243 │         ended.load(SeqCst)
  246 │ ended.store(1, SeqCst);
  249 │ let seen = waiter.join().expect("wait() must not panic");
  250 ┃ assert_eq!(

B  lessons/lesson-36/src/exercises/guard.rs
   30 │ let mut members = shared.members.lock().unwrap();
   39 │ let mut members = self.shared.members.lock().unwrap();
   42 │     self.shared.nobody_left.notify_all();

`main` panicked (02_guard.rs:250): assertion `left == right` failed: wait() must
also wait for the member that new() made
  left: 0
 right: 1
