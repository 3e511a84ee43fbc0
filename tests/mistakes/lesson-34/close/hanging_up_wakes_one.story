deadlock, in the simplest failing interleaving: 25 steps, 1 preemption

     main                        thread 1               thread 2
  1  ● lock state                                                           A:60
  2  ● notify_one items → nobody                                            A:68
  3  ● unlock state
  4  ● lock state                                                           A:91
  5  ● unlock state
  6  ● spawn thread 1                                                      B:191
  7  ● lock state                │                                          A:91
  8  ● unlock state              │
  9  ● spawn thread 2            │                                         B:191
 10  │                           ● lock state           │                   A:60
 11  │                           ○ wait room, sleeps    │                   A:62
 12  │                           ┊                      ● lock state        A:60
 13  │                           ┊                      ○ wait r…, sleeps   A:62
 14  ● lock state                ┊                      ┊                  A:117
 15  ● notify_one room           ┊                      ┊                  A:121
     │   → thread 1              ┊                      ┊
 16  ● unlock state              ┊                      ┊
 17  ○ join thread 1, sleeps     ┊                      ┊                  B:194
 18  ┊                           ● wait room → notified ┊                   A:62
 19  ┊                           ● lock state           ┊                   A:62
 20  ┊                           ● unlock state         ┊
 21  ┊                           ● lock state           ┊                  A:107
 22  ┊                           ● unlock state         ┊
 23  ┊                           ● end                  ┊
 24  ● join thread 1                                    ┊                  B:194
 25  ○ join thread 2, sleeps                            ┊                  B:194
     ✗ sleeps for ever                                  ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/close.rs
   60 │ let mut state = self.shared.state.lock().unwrap();
   62 ┃     state = self.shared.room.wait(state).unwrap();
   68 │ self.shared.items.notify_one();
   91 │ self.shared.state.lock().unwrap().senders += 1;
  107 │ let mut state = self.shared.state.lock().unwrap();
  117 │ let mut state = self.shared.state.lock().unwrap();
  121 │     self.shared.room.notify_one();

B  lessons/lesson-34/tests/contract/closing.rs
  191 │     thread::spawn(move || tx.send(value).map_err(|error| error.0))
  194 ┃ let back = senders.map(|sender| sender.join().expect("send() must not p…

`thread 2` waits on `room` (close.rs:62), and nobody is left to notify it.
`main` did at step 15 (close.rs:121), but that woke only `thread 1`.

`main` waits for `thread 2` to end (closing.rs:194).
