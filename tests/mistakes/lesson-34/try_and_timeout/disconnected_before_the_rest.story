assertion failed, in the simplest failing interleaving: 21 steps, no preemptions

     main
  1  ● lock state                 A:149
  2  ● unlock state
  3  ● lock state                 A:106
  4  ● unlock state
  5  ● lock state                 A:106
  6  ● unlock state
  7  ● lock state                 A:149
  8  ● unlock state
  9  ● lock state                 A:198
 10  ● notify_all items → nobody  A:201
 11  ● unlock state
 12  ● lock state                 A:149
 13  ● unlock state
 14  ● lock state                 A:149
 15  ● unlock state
 16  ● lock state                 A:149
 17  ● unlock state
 18  ✗ assertion fails            B:101
 19  ● lock state                 A:208
 20  ● notify_all room → nobody   A:212
 21  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  106 │ let mut state = self.shared.state.lock().unwrap();
  149 │ let mut state = self.shared.state.lock().unwrap();
  198 │ let mut state = self.shared.state.lock().unwrap();
  201 │     self.shared.items.notify_all();
  208 │ let mut state = self.shared.state.lock().unwrap();
  212 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
  101 ┃ assert_eq!(

`main` panicked (trying.rs:101): assertion `left == right` failed: when the last
sender is gone, try_recv() must return what is queued, and then Disconnected
  left: [Err(Disconnected), Err(Disconnected), Err(Disconnected)]
 right: [Ok(2), Err(Disconnected), Err(Disconnected)]
