assertion failed, in the simplest failing interleaving: 15 steps, no preemptions

     main
  1  ● get once-lock of line 129 → None  A:156
  2  ● lock cache                        B:128
  3  ● unlock cache
  4  ● Instant::now → 0ns                B:129
  5  ● get once-lock of line 129 → None  A:156
  6  ● Instant::now → 0ns                B:189
  7  ● lock live                         A:219
  8  ● get once-lock of line 129 → None  A:212
  9  ● get once-lock of line 129 → None  A:215
 10  ● init once-lock of line 129        A:224
 11  ● set once-lock of line 129         A:224
 12  ● drop the last open
 13  ● unlock live
 14  ● get once-lock of line 129 → Some  A:156
 15  ✗ assertion fails                   C:421

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
  421 ┃ assert_eq!(

`main` panicked (loading.rs:421): assertion `left == right` failed: if the
client leaves while the database is read, the row must be handed over and
answered all the same: others will ask for it
  left: (0, "over (context cancelled)")
 right: (1, "food of 1234, miss")
