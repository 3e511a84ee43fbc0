assertion failed, in the simplest failing interleaving: 17 steps, no preemptions

     main                        leaves                     sends
  1  ● spawn leaves                                                  A:98
  2  ● spawn sends               │                                   A:99
  3  ● lock state                │                          │        B:75
  4  ○ wait items, sleeps        │                          │        B:84
  5  ┊                           ● lock state               │       B:106
  6  ┊                           ● notify_all items → main  │       B:109
  7  ┊                           ● unlock state             │
  8  ┊                           ● end                      │
  9  ● wait items → notified                                │        B:84
 10  ● lock state                                           │        B:84
 11  ● unlock state                                         │
 12  ● lock state                                           │        B:75
 13  ● unlock state                                         │
 14  ✗ assertion fails                                      │       A:101
 15  ● lock state                                           │       B:116
 16  ● notify_all room → nobody                             │       B:120
 17  ● unlock state                                         │

A  lessons/lesson-34/tests/contract/closing.rs
   98 │ let leaves = thread::spawn(move || drop(tx));
   99 │ let sends = thread::spawn(move || other.send(7).is_ok());
  101 ┃ assert_eq!(

B  lessons/lesson-34/src/exercises/close.rs
   75 │ let mut state = self.shared.state.lock().unwrap();
   84 │     state = self.shared.items.wait(state).unwrap();
  106 │ let mut state = self.shared.state.lock().unwrap();
  109 │     self.shared.items.notify_all();
  116 │ let mut state = self.shared.state.lock().unwrap();
  120 │     self.shared.room.notify_all();

`main` panicked (closing.rs:101): assertion `left == right` failed: while a
sender is left, recv() must wait for what it sends
  left: [None, None]
 right: [Some(7), None]

When `main` panicked, `sends` had not begun.
