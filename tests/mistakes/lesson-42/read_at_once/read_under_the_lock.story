deadlock, in the simplest failing interleaving: 8 steps, no preemptions

     main                     other
  1  ● lock idle                                        A:30
  2  ● unlock idle
  3  ● lock idle                                        A:35
  4  ● unlock idle
  5  ● spawn other                                     B:376
  6  ● lock idle              │                         A:30
  7  ○ wait both 1/2, sleeps  │                        B:426
  8  ┊                        ○ lock idle, sleeps       A:30
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-42/src/exercises/read_at_once.rs
   30 ┃ let (connection, answer) = if let Some(connection) = self.idle.lock().u…
   35 │ self.idle.lock().unwrap().push(connection);

B  lessons/lesson-42/tests/01_read_at_once.rs
  376 │ let other = thread::spawn(move || {
  426 ┃                 both.wait();

`other` waits for `idle` (read_at_once.rs:30), which `main` has held since step
6 (read_at_once.rs:30).

`main` waits at `both` (01_read_at_once.rs:426): it opens for 2, 1 came, and
`other`, which has not come, sleeps.
