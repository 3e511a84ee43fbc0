assertion failed, in the simplest failing interleaving: 8 steps, no preemptions

     main
  1  ● Instant::now → 0ns       A:138
  2  ● get reason → None        B:201
  3  ● lock mutex of line 67    C:137
  4  ● unlock mutex of line 67
  5  ● get reason → None        B:201
  6  ● drop the last done
  7  ● drop the last open
  8  ✗ assertion fails          A:148

A  lessons/lesson-41/tests/contract/loading.rs
  138 │ let database = FakeDatabase::that(move || match failures.lock().unwrap(…
  148 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

`main` panicked (loading.rs:148): assertion `left == right` failed: (miss) an
error of the database must be the answer, with nothing handed over, after one
read
  left: ("unknown", 0, 1)
 right: ("database (the disk is full)", 0, 1)
