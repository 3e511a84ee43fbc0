deadlock, in the simplest failing interleaving: 4 steps, no preemptions

     main                     other
  1  ● spawn other                                     A:376
  2  ● lock idle              │                         B:32
  3  ○ wait both 1/2, sleeps  │                        A:412
  4  ┊                        ○ lock idle, sleeps       B:32
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-42/tests/01_read_at_once.rs
  376 │ let other = thread::spawn(move || {
  412 ┃     let store = Store::with(|| (), move || _ = both.wait());

B  lessons/lesson-42/src/exercises/read_at_once.rs
   32 ┃ let mut idle = self.idle.lock().unwrap();

`other` waits for `idle` (read_at_once.rs:32), which `main` has held since step
2 (read_at_once.rs:32).

`main` waits at `both` (01_read_at_once.rs:412): it opens for 2, 1 came, and
`other`, which has not come, sleeps.
