assertion failed, in the simplest failing interleaving: 9 steps, no preemptions

     main
  1  ● lock state                 A:233
  2  ● notify_all room → nobody   A:237
  3  ● unlock state
  4  ● lock state                 A:147
  5  ● unlock state
  6  ✗ assertion fails             B:61
  7  ● lock state                 A:223
  8  ● notify_all items → nobody  A:226
  9  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  147 │ let mut state = self.shared.lock();
  223 │ let mut state = self.shared.lock();
  226 │     self.shared.items.notify_all();
  233 │ let mut state = self.shared.lock();
  237 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
   61 ┃ assert_eq!(

`main` panicked (trying.rs:61): assertion `left == right` failed: try_send()
must give the value back as Disconnected when the last receiver is gone
  left: Ok(())
 right: Err(TrySendError::Disconnected(..))
