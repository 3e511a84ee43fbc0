assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● Instant::now → 0ns  A:166
  2  ● get reason → None   B:201
  3  ● get reason → None   B:201
  4  ● lock permits        C:106
  5  ● unlock permits
  6  ● lock permits        C:114
  7  ● unlock permits
  8  ● drop the last done
  9  ● drop the last open
 10  ✗ assertion fails     A:176

A  lessons/lesson-41/tests/contract/loading.rs
  166 │ let (cache, database) = (Arc::new(FakeCache::down()), FakeDatabase::new…
  176 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/src/exercises/lazy_load.rs
  106 │ let mut left = permits.lock().unwrap();
  114 │ *self.permits.lock().unwrap() += 1;

`main` panicked (loading.rs:176): assertion `left == right` failed: while the
cache fails, so many rows must have been handed over, reads made, and questions
put to the cache by request 1
  left: (1, 1, 1)
 right: (0, 1, 1)
