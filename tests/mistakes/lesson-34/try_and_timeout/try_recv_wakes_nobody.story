deadlock, in the simplest failing interleaving: 22 steps, 1 preemption

     main                     thread 1             thread 2
  1  ● lock state                                                  A:132
  2  ● unlock state
  3  ● lock state                                                  A:132
  4  ● unlock state
  5  ● lock state                                                  A:209
  6  ● unlock state
  7  ● spawn thread 1                                              B:173
  8  ● lock state             │                                    A:209
  9  ● unlock state           │
 10  ● spawn thread 2         │                                    B:173
 11  │                        ● lock state         │               A:132
 12  │                        ○ wait room, sleeps  │               A:135
 13  ● lock state             ┊                    │               A:175
 14  ● unlock state           ┊                    │
 15  ● lock state             ┊                    │               A:175
 16  ● unlock state           ┊                    │
 17  ○ join thread 1, sleeps  ┊                    │               B:176
 18  ┊                        ┊                    ● lock state    A:132
 19  ┊                        ┊                    ● unlock state
 20  ┊                        ┊                    ● lock state    A:225
 21  ┊                        ┊                    ● unlock state
 22  ┊                        ┊                    ● end
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  132 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  135 ┃     state = self.shared.room.wait(state).unwrap();
  175 │ let mut state = self.shared.lock();
  209 │ self.shared.lock().senders += 1;
  225 │ let mut state = self.shared.lock();

B  lessons/lesson-34/tests/contract/trying.rs
  173 │     thread::spawn(move || tx.send(value).is_ok())
  176 ┃ let sent = senders.map(|sender| sender.join().expect("send() must not p…

`thread 1` waits on `room` (try_and_timeout.rs:135), which nobody has ever
notified, and nobody is left to.

`main` waits for `thread 1` to end (trying.rs:176).
