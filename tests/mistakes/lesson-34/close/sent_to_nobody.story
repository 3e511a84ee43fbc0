assertion failed, in the simplest failing interleaving: 23 steps, no preemptions

     main
  1  ● lock state                  A:97
  2  ● unlock state
  3  ● lock state                 A:115
  4  ● unlock state
  5  ● lock state                  A:61
  6  ● notify_one items → nobody   A:66
  7  ● unlock state
  8  ● lock state                  A:73
  9  ● notify_one room → nobody    A:76
 10  ● unlock state
 11  ● lock state                 A:115
 12  ● notify_all room → nobody   A:119
 13  ● unlock state
 14  ● lock state                  A:61
 15  ● notify_one items → nobody   A:66
 16  ● unlock state
 17  ● lock state                  A:61
 18  ● notify_one items → nobody   A:66
 19  ● unlock state
 20  ✗ assertion fails            B:174
 21  ● lock state                 A:105
 22  ● notify_all items → nobody  A:108
 23  ● unlock state

A  lessons/lesson-34/src/exercises/close.rs
   61 │ let mut state = self.shared.state.lock().unwrap();
   66 │ self.shared.items.notify_one();
   73 │ let mut state = self.shared.state.lock().unwrap();
   76 │         self.shared.room.notify_one();
   97 │ self.shared.state.lock().unwrap().receivers += 1;
  105 │ let mut state = self.shared.state.lock().unwrap();
  108 │     self.shared.items.notify_all();
  115 │ let mut state = self.shared.state.lock().unwrap();
  119 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/closing.rs
  174 ┃ assert_eq!(

`main` panicked (closing.rs:174): assertion `left == right` failed: send() must
fail and give its value back when the last receiver is gone
  left: [Ok(()), Ok(())]
 right: [Err(2), Err(3)]
