assertion failed, in the simplest failing interleaving: 21 steps, no preemptions

     main
  1  ● lock state                  A:60
  2  ● notify_one items → nobody   A:68
  3  ● unlock state
  4  ● lock state                  A:60
  5  ● notify_one items → nobody   A:68
  6  ● unlock state
  7  ● lock state                 A:107
  8  ● notify_all items → nobody  A:110
  9  ● unlock state
 10  ● lock state                  A:75
 11  ● unlock state
 12  ● lock state                  A:75
 13  ● unlock state
 14  ● lock state                  A:75
 15  ● unlock state
 16  ● lock state                  A:75
 17  ● unlock state
 18  ✗ assertion fails             B:29
 19  ● lock state                 A:117
 20  ● notify_all room → nobody   A:121
 21  ● unlock state

A  lessons/lesson-34/src/exercises/close.rs
   60 │ let mut state = self.shared.state.lock().unwrap();
   68 │ self.shared.items.notify_one();
   75 │ let mut state = self.shared.state.lock().unwrap();
  107 │ let mut state = self.shared.state.lock().unwrap();
  110 │     self.shared.items.notify_all();
  117 │ let mut state = self.shared.state.lock().unwrap();
  121 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/closing.rs
   29 ┃ assert_eq!(

`main` panicked (closing.rs:29): assertion `left == right` failed: when the last
sender is gone, recv() must return what is queued, and then an error each time
  left: [None, None, None, None]
 right: [Some(1), Some(2), None, None]
