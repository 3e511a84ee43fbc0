assertion failed, in the simplest failing interleaving: 14 steps, no preemptions

     main
  1  ● Instant::now → 0ns                A:503
  2  ● get once-lock of line 129 → None  B:156
  3  ● lock mutex of line 67             C:137
  4  ● unlock mutex of line 67
  5  ● get once-lock of line 129 → None  B:156
  6  ● lock live                         B:219
  7  ● get once-lock of line 129 → None  B:212
  8  ● get once-lock of line 129 → None  B:215
  9  ● init once-lock of line 129        B:224
 10  ● set once-lock of line 129         B:224
 11  ● drop the last open
 12  ● unlock live
 13  ● get once-lock of line 129 → Some  B:156
 14  ✗ assertion fails                   A:509

A  lessons/lesson-41/tests/contract/loading.rs
  503 │ let database = FakeDatabase::that(move || {
  509 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

`main` panicked (loading.rs:509): assertion `left == right` failed: if the
client leaves while the database is read, so many rows must be handed over, and
the request answered, all the same: what has been read is paid for
  left: (0, "over (context cancelled)")
 right: (1, "food of 1234, miss")
