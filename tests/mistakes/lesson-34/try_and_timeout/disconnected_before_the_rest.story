assertion failed, in the simplest failing interleaving: 21 steps, no preemptions

     main
  1  ● lock state                 A:173
  2  ● unlock state
  3  ● lock state                 A:130
  4  ● unlock state
  5  ● lock state                 A:130
  6  ● unlock state
  7  ● lock state                 A:173
  8  ● unlock state
  9  ● lock state                 A:222
 10  ● notify_all items → nobody  A:225
 11  ● unlock state
 12  ● lock state                 A:173
 13  ● unlock state
 14  ● lock state                 A:173
 15  ● unlock state
 16  ● lock state                 A:173
 17  ● unlock state
 18  ✗ assertion fails            B:101
 19  ● lock state                 A:232
 20  ● notify_all room → nobody   A:236
 21  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  130 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  173 │ let mut state = self.shared.lock();
  222 │ let mut state = self.shared.lock();
  225 │     self.shared.items.notify_all();
  232 │ let mut state = self.shared.lock();
  236 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
  101 ┃ assert_eq!(

`main` panicked (trying.rs:101): assertion `left == right` failed: when the last
sender is gone, try_recv() must return what is queued, and then Disconnected
  left: [Err(Disconnected), Err(Disconnected), Err(Disconnected)]
 right: [Ok(2), Err(Disconnected), Err(Disconnected)]
