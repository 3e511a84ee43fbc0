assertion failed, in the simplest failing interleaving: 13 steps, no preemptions

     main
  1  ● get once-lock of line 129 → None  A:156
  2  ● lock live                         A:219
  3  ● get once-lock of line 129 → None  A:212
  4  ● get once-lock of line 129 → None  A:215
  5  ● init once-lock of line 129        A:224
  6  ● set once-lock of line 129         A:224
  7  ● drop the last open
  8  ● unlock live
  9  ● lock cache                        B:128
 10  ● unlock cache
 11  ● Instant::now → 0ns                B:129
 12  ● Instant::now → 0ns                B:189
 13  ✗ assertion fails                   C:400

A  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);

B  lessons/lesson-41/tests/contract/fakes.rs
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  189 │ let asked = Instant::now();

C  lessons/lesson-41/tests/contract/loading.rs
  400 ┃ assert_eq!(

`main` panicked (loading.rs:400): assertion `left == right` failed: a client
that has left before the database is read must cost no read
  left: ("food of 1234, miss", 1, 1)
 right: ("over (context cancelled)", 0, 0)
