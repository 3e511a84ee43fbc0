panic, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● lock state                   A:131
  2  ● unlock state
  3  ● Instant::now → 0ns           A:183
  4  ✗ panic: overflow when addin…   B:85
  5  ● lock state                   A:232
  6  ● notify_all room → nobody     A:236
  7  ● unlock state
  8  ● lock state                   A:222
  9  ● notify_all items → nobody    A:225
 10  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  131 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  183 │ let deadline = Instant::now() + timeout;
  222 │ let mut state = self.shared.lock();
  225 │     self.shared.items.notify_all();
  232 │ let mut state = self.shared.lock();
  236 │     self.shared.room.notify_all();

B  tests/interleave/src/time.rs
   84 │ self.checked_add(duration)
   85 ┃     .expect("overflow when adding duration to instant")

`main` panicked (time.rs:85): overflow when adding duration to instant
