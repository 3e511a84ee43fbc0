deadlock, in the simplest failing interleaving: 22 steps, 1 preemption

     main                     thread 1             thread 2
  1  ● lock state                                                  A:106
  2  ● unlock state
  3  ● lock state                                                  A:106
  4  ● unlock state
  5  ● lock state                                                  A:183
  6  ● unlock state
  7  ● spawn thread 1                                              B:173
  8  ● lock state             │                                    A:183
  9  ● unlock state           │
 10  ● spawn thread 2         │                                    B:173
 11  │                        ● lock state         │               A:106
 12  │                        ○ wait room, sleeps  │               A:109
 13  ● lock state             ┊                    │               A:149
 14  ● unlock state           ┊                    │
 15  ● lock state             ┊                    │               A:149
 16  ● unlock state           ┊                    │
 17  ○ join thread 1, sleeps  ┊                    │               B:176
 18  ┊                        ┊                    ● lock state    A:106
 19  ┊                        ┊                    ● unlock state
 20  ┊                        ┊                    ● lock state    A:199
 21  ┊                        ┊                    ● unlock state
 22  ┊                        ┊                    ● end
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  106 │ let mut state = self.shared.state.lock().unwrap();
  109 ┃     state = self.shared.room.wait(state).unwrap();
  149 │ let mut state = self.shared.state.lock().unwrap();
  183 │ self.shared.state.lock().unwrap().senders += 1;
  199 │ let mut state = self.shared.state.lock().unwrap();

B  lessons/lesson-34/tests/contract/trying.rs
  173 │     thread::spawn(move || tx.send(value).is_ok())
  176 ┃ let sent = senders.map(|sender| sender.join().expect("send() must not p…

`thread 1` waits on `room` (try_and_timeout.rs:109), which nobody has ever
notified, and nobody is left to.

`main` waits for `thread 1` to end (trying.rs:176).
