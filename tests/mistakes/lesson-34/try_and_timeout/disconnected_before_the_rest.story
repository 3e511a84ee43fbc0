assertion failed, in the simplest failing interleaving: 21 steps, no preemptions

     main
  1  ● lock state                 A:175
  2  ● unlock state
  3  ● lock state                 A:132
  4  ● unlock state
  5  ● lock state                 A:132
  6  ● unlock state
  7  ● lock state                 A:175
  8  ● unlock state
  9  ● lock state                 A:224
 10  ● notify_all items → nobody  A:227
 11  ● unlock state
 12  ● lock state                 A:175
 13  ● unlock state
 14  ● lock state                 A:175
 15  ● unlock state
 16  ● lock state                 A:175
 17  ● unlock state
 18  ✗ assertion fails            B:101
 19  ● lock state                 A:234
 20  ● notify_all room → nobody   A:238
 21  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  132 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  175 │ let mut state = self.shared.lock();
  224 │ let mut state = self.shared.lock();
  227 │     self.shared.items.notify_all();
  234 │ let mut state = self.shared.lock();
  238 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
  101 ┃ assert_eq!(

`main` panicked (trying.rs:101): assertion `left == right` failed: when the last
sender is gone, try_recv() must return what is queued, and then Disconnected
  left: [Err(Disconnected), Err(Disconnected), Err(Disconnected)]
 right: [Ok(2), Err(Disconnected), Err(Disconnected)]
