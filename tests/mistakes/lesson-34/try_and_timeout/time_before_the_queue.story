assertion failed, in the simplest failing interleaving: 19 steps, no preemptions

     main
  1  ● Instant::now → 0ns         A:183
  2  ● lock state                 A:186
  3  ● Instant::now → 0ns         A:188
  4  ● unlock state
  5  ● lock state                 A:131
  6  ● unlock state
  7  ● lock state                 A:131
  8  ● unlock state
  9  ● Instant::now → 0ns         A:183
 10  ● lock state                 A:186
 11  ● Instant::now → 0ns         A:188
 12  ● unlock state
 13  ✗ assertion fails            B:198
 14  ● lock state                 A:233
 15  ● notify_all room → nobody   A:237
 16  ● unlock state
 17  ● lock state                 A:223
 18  ● notify_all items → nobody  A:226
 19  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  131 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  183 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  186 │ let mut state = self.shared.lock();
  188 │     let left = deadline.saturating_duration_since(Instant::now());
  223 │ let mut state = self.shared.lock();
  226 │     self.shared.items.notify_all();
  233 │ let mut state = self.shared.lock();
  237 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
  198 ┃ assert_eq!(

`main` panicked (trying.rs:198): assertion `left == right` failed:
recv_timeout() must return a value that is there, however short the time
  left: Err(Timeout)
 right: Ok(1)
