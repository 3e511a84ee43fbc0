assertion failed, in the simplest failing interleaving: 15 steps, no preemptions

     main
  1  ● lock state                 A:144
  2  ● unlock state
  3  ● lock state                 A:144
  4  ● unlock state
  5  ● lock state                 A:144
  6  ● unlock state
  7  ● lock state                 A:144
  8  ● unlock state
  9  ✗ assertion fails             B:18
 10  ● lock state                 A:230
 11  ● notify_all room → nobody   A:234
 12  ● unlock state
 13  ● lock state                 A:220
 14  ● notify_all items → nobody  A:223
 15  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  144 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  220 │ let mut state = self.shared.lock();
  223 │     self.shared.items.notify_all();
  230 │ let mut state = self.shared.lock();
  234 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
   18 ┃ assert_eq!(

`main` panicked (trying.rs:18): assertion `left == right` failed: try_send()
must send while there is room (here for 2), and then give the value back as Full
  left: [Ok(()), Ok(()), Ok(()), Ok(())]
 right: [Ok(()), Ok(()), Err(TrySendError::Full(..)),
Err(TrySendError::Full(..))]
