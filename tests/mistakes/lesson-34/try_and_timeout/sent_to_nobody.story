assertion failed, in the simplest failing interleaving: 9 steps, no preemptions

     main
  1  ● lock state                 A:231
  2  ● notify_all room → nobody   A:235
  3  ● unlock state
  4  ● lock state                 A:145
  5  ● unlock state
  6  ✗ assertion fails             B:61
  7  ● lock state                 A:221
  8  ● notify_all items → nobody  A:224
  9  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  145 │ let mut state = self.shared.lock();
  221 │ let mut state = self.shared.lock();
  224 │     self.shared.items.notify_all();
  231 │ let mut state = self.shared.lock();
  235 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
   61 ┃ assert_eq!(

`main` panicked (trying.rs:61): assertion `left == right` failed: try_send()
must give the value back as Disconnected when the last receiver is gone
  left: Ok(())
 right: Err(TrySendError::Disconnected(..))
