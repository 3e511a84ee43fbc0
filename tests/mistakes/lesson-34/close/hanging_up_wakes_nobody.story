deadlock, in the simplest failing interleaving: 19 steps, 1 preemption

     main                         thread 1             thread 2
  1  ● lock state                                                       A:60
  2  ● notify_one items → nobody                                        A:68
  3  ● unlock state
  4  ● lock state                                                       A:91
  5  ● unlock state
  6  ● spawn thread 1                                                  B:191
  7  ● lock state                 │                                     A:91
  8  ● unlock state               │
  9  ● spawn thread 2             │                                    B:191
 10  │                            ● lock state         │                A:60
 11  │                            ○ wait room, sleeps  │                A:62
 12  ● lock state                 ┊                    │               A:117
 13  ● unlock state               ┊                    │
 14  ○ join thread 1, sleeps      ┊                    │               B:194
 15  ┊                            ┊                    ● lock state     A:60
 16  ┊                            ┊                    ● unlock state
 17  ┊                            ┊                    ● lock state    A:107
 18  ┊                            ┊                    ● unlock state
 19  ┊                            ┊                    ● end
     ✗ sleeps for ever            ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/close.rs
   60 │ let mut state = self.shared.state.lock().unwrap();
   62 ┃     state = self.shared.room.wait(state).unwrap();
   68 │ self.shared.items.notify_one();
   91 │ self.shared.state.lock().unwrap().senders += 1;
  107 │ let mut state = self.shared.state.lock().unwrap();
  117 │ let mut state = self.shared.state.lock().unwrap();

B  lessons/lesson-34/tests/contract/closing.rs
  191 │     thread::spawn(move || tx.send(value).map_err(|error| error.0))
  194 ┃ let back = senders.map(|sender| sender.join().expect("send() must not p…

`thread 1` waits on `room` (close.rs:62), which nobody has ever notified, and
nobody is left to.

`main` waits for `thread 1` to end (closing.rs:194).
