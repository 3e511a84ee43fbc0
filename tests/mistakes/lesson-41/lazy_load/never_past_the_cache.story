assertion failed, in the simplest failing interleaving: 6 steps, no preemptions

     main
  1  ● Instant::now → 0ns  A:166
  2  ● get reason → None   B:201
  3  ● get reason → None   B:201
  4  ● drop the last done
  5  ● drop the last open
  6  ✗ assertion fails     A:170

A  lessons/lesson-41/tests/contract/loading.rs
  166 │ let (cache, database) = (Arc::new(FakeCache::down()), FakeDatabase::new…
  170 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

`main` panicked (loading.rs:170): assertion `left == right` failed: while the
cache fails, request 1 of 2 in turn must get the only permit, and its answer
carry the cache's error
  left: "busy (the cache is down)"
 right: "food of 4567, bypass (the cache is down)"
