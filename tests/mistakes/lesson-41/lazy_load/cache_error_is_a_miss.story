assertion failed, in the simplest failing interleaving: 6 steps, no preemptions

     main
  1  ● Instant::now → 0ns  A:189
  2  ● get reason → None   B:201
  3  ● get reason → None   B:201
  4  ● drop the last done
  5  ● drop the last open
  6  ✗ assertion fails     A:191

A  lessons/lesson-41/tests/contract/loading.rs
  189 │ let (cache, database) = (Arc::new(FakeCache::down()), FakeDatabase::new…
  191 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

`main` panicked (loading.rs:191): assertion `left == right` failed: while the
cache fails, a request without a permit must be told so, with the cache's error,
and read nothing
  left: ("food of 1234, miss", 1, 1)
 right: ("busy (the cache is down)", 0, 0)
