assertion failed, in the simplest failing interleaving: 17 steps, no preemptions

     main
  1  ● Instant::now → 0ns       A:503
  2  ● get reason → None        B:201
  3  ● get reason → None        B:219
  4  ● lock mutex of line 67    C:137
  5  ● unlock mutex of line 67
  6  ● get reason → None        B:201
  7  ● get reason → None        B:219
  8  ● get reason → None        B:201
  9  ● get reason → None        B:219
 10  ● lock live                B:224
 11  ● init reason              B:228
 12  ● set reason               B:228
 13  ● drop the last open
 14  ● unlock live
 15  ● get reason → Some        B:201
 16  ● get reason → Some        B:219
 17  ✗ assertion fails          A:509

A  lessons/lesson-41/tests/contract/loading.rs
  503 │ let database = FakeDatabase::that(move || {
  509 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  224 │ let mut live = self.live.lock();
  228 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

`main` panicked (loading.rs:509): assertion `left == right` failed: if the
client leaves while the database is read, so many rows must be handed over, and
the request answered, all the same: what has been read is paid for
  left: (0, "over (context cancelled)")
 right: (1, "food of 1234, miss")
