assertion failed, in the simplest failing interleaving: 14 steps, no preemptions

     main
  1  ● Instant::now → 0ns                A:422
  2  ● get once-lock of line 129 → None  B:156
  3  ● lock cache                        C:137
  4  ● unlock cache
  5  ● get once-lock of line 129 → None  B:156
  6  ● lock live                         B:219
  7  ● get once-lock of line 129 → None  B:212
  8  ● get once-lock of line 129 → None  B:215
  9  ● init once-lock of line 129        B:224
 10  ● set once-lock of line 129         B:224
 11  ● drop the last open
 12  ● unlock live
 13  ● get once-lock of line 129 → Some  B:156
 14  ✗ assertion fails                   A:428

A  lessons/lesson-41/tests/contract/loading.rs
  422 │ let database = FakeDatabase::that(move || {
  428 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

`main` panicked (loading.rs:428): assertion `left == right` failed: if the
client leaves while the database is read, the row must be handed over and
answered all the same: others will ask for it
  left: (0, "over (context cancelled)")
 right: (1, "food of 1234, miss")
