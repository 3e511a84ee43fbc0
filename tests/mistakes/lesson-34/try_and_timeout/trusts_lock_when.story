assertion failed, in the simplest failing interleaving: 15 steps, no preemptions

     main
  1  ● lock state                 A:146
  2  ● unlock state
  3  ● lock state                 A:146
  4  ● unlock state
  5  ● lock state                 A:146
  6  ● unlock state
  7  ● lock state                 A:146
  8  ● unlock state
  9  ✗ assertion fails             B:18
 10  ● lock state                 A:232
 11  ● notify_all room → nobody   A:236
 12  ● unlock state
 13  ● lock state                 A:222
 14  ● notify_all items → nobody  A:225
 15  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  146 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  222 │ let mut state = self.shared.lock();
  225 │     self.shared.items.notify_all();
  232 │ let mut state = self.shared.lock();
  236 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
   18 ┃ assert_eq!(

`main` panicked (trying.rs:18): assertion `left == right` failed: try_send()
must send while there is room (here for 2), and then give the value back as Full
  left: [Ok(()), Ok(()), Ok(()), Ok(())]
 right: [Ok(()), Ok(()), Err(TrySendError::Full(..)),
Err(TrySendError::Full(..))]
