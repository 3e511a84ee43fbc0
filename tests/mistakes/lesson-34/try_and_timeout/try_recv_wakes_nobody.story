deadlock, in the simplest failing interleaving: 22 steps, 1 preemption

     main                     thread 1             thread 2
  1  ● lock state                                                  A:130
  2  ● unlock state
  3  ● lock state                                                  A:130
  4  ● unlock state
  5  ● lock state                                                  A:207
  6  ● unlock state
  7  ● spawn thread 1                                              B:173
  8  ● lock state             │                                    A:207
  9  ● unlock state           │
 10  ● spawn thread 2         │                                    B:173
 11  │                        ● lock state         │               A:130
 12  │                        ○ wait room, sleeps  │               A:133
 13  ● lock state             ┊                    │               A:173
 14  ● unlock state           ┊                    │
 15  ● lock state             ┊                    │               A:173
 16  ● unlock state           ┊                    │
 17  ○ join thread 1, sleeps  ┊                    │               B:176
 18  ┊                        ┊                    ● lock state    A:130
 19  ┊                        ┊                    ● unlock state
 20  ┊                        ┊                    ● lock state    A:223
 21  ┊                        ┊                    ● unlock state
 22  ┊                        ┊                    ● end
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  130 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  133 ┃     state = self.shared.room.wait(state).unwrap();
  173 │ let mut state = self.shared.lock();
  207 │ self.shared.lock().senders += 1;
  223 │ let mut state = self.shared.lock();

B  lessons/lesson-34/tests/contract/trying.rs
  173 │     thread::spawn(move || tx.send(value).is_ok())
  176 ┃ let sent = senders.map(|sender| sender.join().expect("send() must not p…

`thread 1` waits on `room` (try_and_timeout.rs:133), which nobody has ever
notified, and nobody is left to.

`main` waits for `thread 1` to end (trying.rs:176).
