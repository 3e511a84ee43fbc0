deadlock, in the simplest failing interleaving: 9 steps, no preemptions

     main                        waiter
  1  ● lock members                                           A:35
  2  ● unlock members
  3  ● spawn waiter                                          B:241
  4  ● store ended = 1           │                           B:246
  5  ● lock members              │                            A:44
  6  ● unlock members            │
  7  ○ join waiter, sleeps       │                           B:249
  8  ┊                           ● lock members               A:26
  9  ┊                           ○ wait nobody_left, sleeps   A:28
     ✗ sleeps for ever           ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/guard.rs
   26 │ let mut members = self.shared.members.lock().unwrap();
   28 ┃     members = self.shared.nobody_left.wait(members).unwrap();
   35 │ *self.shared.members.lock().unwrap() += 1;
   44 │ let mut members = self.shared.members.lock().unwrap();

B  lessons/lesson-36/tests/02_guard.rs
  241 │     thread::spawn(move || {
  246 │ ended.store(1, SeqCst);
  249 ┃ let seen = waiter.join().expect("wait() must not panic");

`waiter` waits on `nobody_left` (guard.rs:28), which nobody has ever notified,
and nobody is left to.

`main` waits for `waiter` to end (02_guard.rs:249).
