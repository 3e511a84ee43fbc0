deadlock, in the simplest failing interleaving: 16 steps, no preemptions

     main                        worker             waiter
  1  ● lock members                                                    A:39
  2  ● unlock members
  3  ● spawn worker                                                   B:209
  4  ● lock members              │                                     A:39
  5  ● unlock members            │
  6  ● spawn waiter              │                                    B:216
  7  ● lock members              │                  │                  A:29
  8  ○ wait nobody_left, sleeps  │                  │                  A:32
  9  ┊                           ● store ended = 1  │                 B:210
 10  ┊                           ● lock members     │                  A:48
 11  ┊                           ● unlock members   │
 12  ┊                           ● end              │
 13  ┊                                              ● lock members     A:29
 14  ┊                                              ● unlock members
 15  ┊                                              ● load ended → 1  B:218
 16  ┊                                              ● end
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/guard.rs
   29 │ let mut members = shared.members.lock().unwrap();
   32 ┃     members = shared.nobody_left.wait(members).unwrap();
   39 │ *self.shared.members.lock().unwrap() += 1;
   48 │ let mut members = self.shared.members.lock().unwrap();

B  lessons/lesson-36/tests/02_guard.rs
  209 │ thread::spawn(move || {
  210 │     ended.store(1, SeqCst);
  216 │ thread::spawn(move || {
  218 │     ended.load(SeqCst)

`main` waits on `nobody_left` (guard.rs:32), which nobody has ever notified, and
nobody is left to.
