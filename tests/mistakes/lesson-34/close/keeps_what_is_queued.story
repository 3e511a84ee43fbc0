assertion failed, in the simplest failing interleaving: 14 steps, no preemptions

     main                         receiver
  1  ● spawn receiver                                          A:251
  2  ● lock state                 │                             B:60
  3  ● notify_one items → nobody  │                             B:68
  4  ● unlock state               │
  5  ○ join receiver, sleeps      │                            A:253
  6  ┊                            ● lock state                 B:117
  7  ┊                            ● notify_all room → nobody   B:120
  8  ┊                            ● unlock state
  9  ┊                            ● end
 10  ● join receiver                                           A:253
 11  ✗ assertion fails                                         A:255
 12  ● lock state                                              B:107
 13  ● notify_all items → nobody                               B:110
 14  ● unlock state

A  lessons/lesson-34/tests/contract/closing.rs
  251 │ let receiver = thread::spawn(move || drop(rx));
  253 │ receiver.join().expect("a drop must not panic");
  255 ┃ assert_eq!(

B  lessons/lesson-34/src/exercises/close.rs
   60 │ let mut state = self.shared.state.lock().unwrap();
   68 │ self.shared.items.notify_one();
  107 │ let mut state = self.shared.state.lock().unwrap();
  110 │     self.shared.items.notify_all();
  117 │ let mut state = self.shared.state.lock().unwrap();
  120 │     self.shared.room.notify_all();

`main` panicked (closing.rs:255): assertion `left == right` failed: a value that
nobody can receive must come back or be dropped at once (it came back: false)
  left: 1
 right: 0
