assertion failed, in the simplest failing interleaving: 12 steps, no preemptions

     main
  1  ● Instant::now → 0ns                A:469
  2  ● get once-lock of line 129 → None  B:156
  3  ● lock live                         B:219
  4  ● get once-lock of line 129 → None  B:212
  5  ● get once-lock of line 129 → None  B:215
  6  ● init once-lock of line 129        B:224
  7  ● set once-lock of line 129         B:224
  8  ● drop the last open
  9  ● unlock live
 10  ● lock cache                        C:137
 11  ● unlock cache
 12  ✗ assertion fails                   A:472

A  lessons/lesson-41/tests/contract/loading.rs
  469 │ let (cache, database) = (Arc::new(cache), FakeDatabase::new());
  472 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

`main` panicked (loading.rs:472): assertion `left == right` failed: a client
that has left before the database is read must cost no read
  left: ("food of 1234, miss", 1, 1)
 right: ("over (context cancelled)", 0, 0)
