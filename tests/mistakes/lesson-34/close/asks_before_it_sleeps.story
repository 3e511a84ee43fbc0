assertion failed, in the simplest failing interleaving: 34 steps, 1 preemption

     main                       thread 1                   thread 2
  1  ● lock state                                                           A:61
  2  ● notify_one items                                                     A:69
     │   → nobody
  3  ● unlock state
  4  ● lock state                                                           A:92
  5  ● unlock state
  6  ● spawn thread 1                                                      B:191
  7  ● lock state               │                                           A:92
  8  ● unlock state             │
  9  ● spawn thread 2           │                                          B:191
 10  │                          ● lock state               │                A:61
 11  │                          ○ wait room, sleeps        │                A:66
 12  ● lock state               ┊                          │               A:118
 13  ● notify_all room          ┊                          │               A:122
     │   → thread 1             ┊                          │
 14  ● unlock state             ┊                          │
 15  ○ join thread 1, sleeps    ┊                          │               B:194
 16  ┊                          ● wait room → notified     │                A:66
 17  ┊                          ● lock state               │                A:66
 18  ┊                          ● notify_one items         │                A:69
     ┊                          │   → nobody               │
 19  ┊                          ● unlock state             │
 20  ┊                          ● lock state               │               A:108
 21  ┊                          ● unlock state             │
 22  ┊                          ● end                      │
 23  ● join thread 1                                       │               B:194
 24  ○ join thread 2, sleeps                               │               B:194
 25  ┊                                                     ● lock state     A:61
 26  ┊                                                     ● unlock state
 27  ┊                                                     ● lock state    A:108
 28  ┊                                                     ● unlock state
 29  ┊                                                     ● end
 30  ● join thread 2                                                       B:194
 31  ✗ assertion fails                                                     B:195
 32  ● lock state                                                          A:108
 33  ● notify_all items                                                    A:111
     │   → nobody
 34  ● unlock state

A  lessons/lesson-34/src/exercises/close.rs
   61 │ let mut state = self.shared.state.lock().unwrap();
   66 │     state = self.shared.room.wait(state).unwrap();
   69 │ self.shared.items.notify_one();
   92 │ self.shared.state.lock().unwrap().senders += 1;
  108 │ let mut state = self.shared.state.lock().unwrap();
  111 │     self.shared.items.notify_all();
  118 │ let mut state = self.shared.state.lock().unwrap();
  122 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/closing.rs
  191 │     thread::spawn(move || tx.send(value).map_err(|error| error.0))
  194 │ let back = senders.map(|sender| sender.join().expect("send() must not p…
  195 ┃ assert_eq!(

`main` panicked (closing.rs:195): assertion `left == right` failed: a send()
that waits for room must give its value back when the last receiver is gone
  left: [Ok(()), Err(2)]
 right: [Err(1), Err(2)]
