assertion failed, in the simplest failing interleaving: 19 steps, no preemptions

     main
  1  ● Instant::now → 0ns         A:185
  2  ● lock state                 A:188
  3  ● Instant::now → 0ns         A:190
  4  ● unlock state
  5  ● lock state                 A:133
  6  ● unlock state
  7  ● lock state                 A:133
  8  ● unlock state
  9  ● Instant::now → 0ns         A:185
 10  ● lock state                 A:188
 11  ● Instant::now → 0ns         A:190
 12  ● unlock state
 13  ✗ assertion fails            B:198
 14  ● lock state                 A:235
 15  ● notify_all room → nobody   A:239
 16  ● unlock state
 17  ● lock state                 A:225
 18  ● notify_all items → nobody  A:228
 19  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  133 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  185 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  188 │ let mut state = self.shared.lock();
  190 │     let left = deadline.saturating_duration_since(Instant::now());
  225 │ let mut state = self.shared.lock();
  228 │     self.shared.items.notify_all();
  235 │ let mut state = self.shared.lock();
  239 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
  198 ┃ assert_eq!(

`main` panicked (trying.rs:198): assertion `left == right` failed:
recv_timeout() must return a value that is there, however short the time
  left: Err(Timeout)
 right: Ok(1)
