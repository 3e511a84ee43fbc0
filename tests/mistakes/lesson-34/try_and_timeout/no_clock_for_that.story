panic, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● lock state                   A:107
  2  ● unlock state
  3  ● Instant::now → 0ns           A:159
  4  ✗ panic: overflow when addin…   B:85
  5  ● lock state                   A:208
  6  ● notify_all room → nobody     A:212
  7  ● unlock state
  8  ● lock state                   A:198
  9  ● notify_all items → nobody    A:201
 10  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  107 │ let mut state = self.shared.state.lock().unwrap();
  159 │ let deadline = Instant::now() + timeout;
  198 │ let mut state = self.shared.state.lock().unwrap();
  201 │     self.shared.items.notify_all();
  208 │ let mut state = self.shared.state.lock().unwrap();
  212 │     self.shared.room.notify_all();

B  tests/interleave/src/time.rs
   84 │ self.checked_add(duration)
   85 ┃     .expect("overflow when adding duration to instant")

`main` panicked (time.rs:85): overflow when adding duration to instant
