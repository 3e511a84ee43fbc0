assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● Instant::now → 0ns       A:138
  2  ● get reason → None        B:201
  3  ● get reason → None        B:219
  4  ● lock mutex of line 67    C:137
  5  ● unlock mutex of line 67
  6  ● get reason → None        B:201
  7  ● get reason → None        B:219
  8  ● drop the last done
  9  ● drop the last open
 10  ✗ assertion fails          A:148

A  lessons/lesson-41/tests/contract/loading.rs
  138 │ let database = FakeDatabase::that(move || match failures.lock().unwrap(…
  148 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

`main` panicked (loading.rs:148): assertion `left == right` failed: (miss) an
error of the database must be the answer, with nothing handed over, after one
read
  left: ("unknown", 0, 1)
 right: ("database (the disk is full)", 0, 1)
