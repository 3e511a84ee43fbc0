assertion failed, in the simplest failing interleaving: 16 steps, no preemptions

     main
  1  ● Instant::now → 0ns                A:503
  2  ● get once-lock of line 129 → None  B:156
  3  ● get once-lock of line 129 → None  B:156
  4  ● lock permits                      C:106
  5  ● unlock permits
  6  ● lock live                         B:219
  7  ● get once-lock of line 129 → None  B:212
  8  ● get once-lock of line 129 → None  B:215
  9  ● init once-lock of line 129        B:224
 10  ● set once-lock of line 129         B:224
 11  ● drop the last open
 12  ● unlock live
 13  ● get once-lock of line 129 → Some  B:156
 14  ● lock permits                      C:114
 15  ● unlock permits
 16  ✗ assertion fails                   A:509

A  lessons/lesson-41/tests/contract/loading.rs
  503 │ let database = FakeDatabase::that(move || {
  509 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);

C  lessons/lesson-41/src/exercises/lazy_load.rs
  106 │ let mut left = permits.lock().unwrap();
  114 │ *self.permits.lock().unwrap() += 1;

`main` panicked (loading.rs:509): assertion `left == right` failed: if the
client leaves while the database is read, so many rows must be handed over, and
the request answered, all the same: what has been read is paid for
  left: (0, "over (context cancelled)")
 right: (0, "food of 1234, bypass (the cache is down)")
