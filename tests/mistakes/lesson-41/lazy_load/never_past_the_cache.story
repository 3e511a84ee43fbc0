panic, in the simplest failing interleaving: 17 steps, no preemptions

     main
  1  ● Instant::now → 0ns                  A:398
  2  ● get once-lock of line 129#1 → None  B:156
  3  ● lock live                           B:219
  4  ● get once-lock of line 129#1 → None  B:212
  5  ● get once-lock of line 129#1 → None  B:215
  6  ● init once-lock of line 129#1        B:224
  7  ● set once-lock of line 129#1         B:224
  8  ● drop the last open#1
  9  ● unlock live
 10  ● get once-lock of line 129#1 → Some  B:156
 11  ● get once-lock of line 129#2 → None  B:156
 12  ● lock live                           B:219
 13  ● unlock live
 14  ● get once-lock of line 129#2 → None  B:156
 15  ● drop the last done#2
 16  ● drop the last open#2
 17  ✗ panic: after a client that…         A:407

A  lessons/lesson-41/tests/contract/loading.rs
  398 │ let (cache, database) = (Arc::new(cache), FakeDatabase::new());
  407 ┃ assert!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);

`main` panicked (loading.rs:407): after a client that has left, the next must be
answered as any other, but was told: busy (the cache is down)
