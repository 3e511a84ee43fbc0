assertion failed, in the simplest failing interleaving: 9 steps, no preemptions

     main                               thread 1   thread 2
  1  ● spawn thread 1                                         A:155
  2  ● spawn thread 2                   │                     A:155
  3  ● lock members                     │          │           B:39
  4  ● notify_all nobody_left → nobody  │          │           B:42
  5  ● unlock members                   │          │
  6  ● lock members                     │          │           B:30
  7  ● unlock members                   │          │
  8  ● load ended → 0                   │          │          A:162
  9  ✗ assertion fails                  │          │          A:163

A  lessons/lesson-36/tests/02_guard.rs
  155 │     thread::spawn(move || {
  162 │ let ended = ended.load(SeqCst);
  163 ┃ assert_eq!(

B  lessons/lesson-36/src/exercises/guard.rs
   30 │ let mut members = shared.members.lock().unwrap();
   39 │ let mut members = self.shared.members.lock().unwrap();
   42 │     self.shared.nobody_left.notify_all();

`main` panicked (02_guard.rs:163): assertion `left == right` failed: wait() must
come back only when both workers are gone
  left: 0
 right: 2

When `main` panicked, `thread 1` and `thread 2` had not begun.
