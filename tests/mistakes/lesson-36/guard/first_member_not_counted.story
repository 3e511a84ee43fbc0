assertion failed, in the simplest failing interleaving: 13 steps, 1 preemption

     main                        waiter
  1  ● lock count                                             A:43
  2  ● unlock count
  3  ● spawn waiter                                          B:241
  4  │                           ● lock count                 A:57
  5  │                           ● notify_all zero → nobody   A:65
  6  │                           ● unlock count
  7  │                           ● lock count                 A:74
  8  │                           ● unlock count
  9  │                           ● load ended → 0            B:243
 10  │                           ● end
 11  ● store ended = 1                                       B:246
 12  ● join waiter                                           B:249
 13  ✗ assertion fails                                       B:250

A  lessons/lesson-36/src/exercises/wait_group.rs
   43 │ let mut count = self.shared.count.lock().unwrap();
   57 │ let mut count = self.shared.count.lock().unwrap();
   65 │     self.shared.zero.notify_all();
   74 │ let mut count = self.shared.count.lock().unwrap();

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
