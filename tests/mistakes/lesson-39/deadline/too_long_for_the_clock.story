panic, in the simplest failing interleaving: 26 steps, no preemptions

     main
  1  ● Instant::now → 0ns            A:65
  2  ● lock state#1                  A:74
  3  ● unlock state#1
  4  ● lock state#2                  A:74
  5  ● Instant::now → 0ns           A:157
  6  ● unlock state#2
  7  ● Instant::now → 0ns            A:65
  8  ● lock state#2                  A:74
  9  ● Instant::now → 0ns           A:157
 10  ● unlock state#2
 11  ● Instant::now → 0ns            A:65
 12  ✗ panic: overflow when addin…   B:85
 13  ● lock state#2                 A:184
 14  ● unlock state#2
 15  ● drop the last done#4
 16  ● drop the last open#4
 17  ● lock state#2                 A:184
 18  ● unlock state#2
 19  ● drop the last done#3
 20  ● drop the last open#3
 21  ● lock state#1                 A:184
 22  ● unlock state#1
 23  ● drop the last done#2
 24  ● drop the last open#2
 25  ● drop the last done#1
 26  ● drop the last open#1

A  lessons/lesson-39/src/exercises/deadline.rs
   65 │ self.below(Some(Instant::now() + timeout))
   74 │ let mut state = self.node.state.lock().unwrap();
  157 │         let over = self.deadline.is_some_and(|end| end <= Instant::now(…
  184 │     && let State::Live(live) = &mut *parent.state.lock().unwrap()

B  tests/interleave/src/time.rs
   84 │ self.checked_add(duration)
   85 ┃     .expect("overflow when adding duration to instant")

`main` panicked (time.rs:85): overflow when adding duration to instant
