assertion failed, in the simplest failing interleaving:
29 steps, no preemptions, 1 spurious wake-up

     main                       leaves         sends
  1  ● lock state                                                           A:93
  2  ● unlock state
  3  ● spawn leaves                                                         B:98
  4  ● spawn sends              │                                           B:99
  5  ● lock state               │              │                            A:75
  6  ○ wait items, sleeps       │              │                            A:85
  7  ● wait items               │              │                            A:85
     │   → for no reason        │              │
  8  ● lock state               │              │                            A:85
  9  ● unlock state             │              │
 10  ● lock state               │              │                            A:75
 11  ○ wait items, sleeps       │              │                            A:85
 12  ┊                          ● lock state   │                           A:109
 13  ┊                          ● unlock state │
 14  ┊                          ● end          │
 15  ┊                                         ● lock state                 A:60
 16  ┊                                         ● notify_one items → main    A:68
 17  ┊                                         ● unlock state
 18  ┊                                         ● lock state                A:109
 19  ┊                                         ● notify_all items          A:112
     ┊                                         │   → nobody
 20  ┊                                         ● unlock state
 21  ┊                                         ● end
 22  ● wait items → notified                                                A:85
 23  ● lock state                                                           A:85
 24  ● notify_one room → nobody                                             A:79
 25  ● unlock state
 26  ✗ assertion fails                                                     B:101
 27  ● lock state                                                          A:119
 28  ● notify_all room → nobody                                            A:123
 29  ● unlock state

A  lessons/lesson-34/src/exercises/close.rs
   60 │ let mut state = self.shared.state.lock().unwrap();
   68 │ self.shared.items.notify_one();
   75 │ let mut state = self.shared.state.lock().unwrap();
   79 │         self.shared.room.notify_one();
   85 │     state = self.shared.items.wait(state).unwrap();
   93 │ self.shared.state.lock().unwrap().senders += 1;
  109 │ let mut state = self.shared.state.lock().unwrap();
  112 │     self.shared.items.notify_all();
  119 │ let mut state = self.shared.state.lock().unwrap();
  123 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/closing.rs
   98 │ let leaves = thread::spawn(move || drop(tx));
   99 │ let sends = thread::spawn(move || other.send(7).is_ok());
  101 ┃ assert_eq!(

`main` panicked (closing.rs:101): assertion `left == right` failed: while a
sender is left, recv() must wait for what it sends
  left: [None, Some(7)]
 right: [Some(7), None]

The wait that ended at step 7 did so for no reason. std allows that, so whoever
wakes must look at the condition again: `while`, not `if` (or `wait_while`).
