assertion failed, in the simplest failing interleaving: 19 steps, no preemptions

     main
  1  ● Instant::now → 0ns         A:159
  2  ● lock state                 A:162
  3  ● Instant::now → 0ns         A:164
  4  ● unlock state
  5  ● lock state                 A:107
  6  ● unlock state
  7  ● lock state                 A:107
  8  ● unlock state
  9  ● Instant::now → 0ns         A:159
 10  ● lock state                 A:162
 11  ● Instant::now → 0ns         A:164
 12  ● unlock state
 13  ✗ assertion fails            B:198
 14  ● lock state                 A:209
 15  ● notify_all room → nobody   A:213
 16  ● unlock state
 17  ● lock state                 A:199
 18  ● notify_all items → nobody  A:202
 19  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  107 │ let mut state = self.shared.state.lock().unwrap();
  159 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  162 │ let mut state = self.shared.state.lock().unwrap();
  164 │     let left = deadline.saturating_duration_since(Instant::now());
  199 │ let mut state = self.shared.state.lock().unwrap();
  202 │     self.shared.items.notify_all();
  209 │ let mut state = self.shared.state.lock().unwrap();
  213 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
  198 ┃ assert_eq!(

`main` panicked (trying.rs:198): assertion `left == right` failed:
recv_timeout() must return a value that is there, however short the time
  left: Err(Timeout)
 right: Ok(1)
