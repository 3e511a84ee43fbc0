assertion failed, in the simplest failing interleaving: 12 steps, no preemptions

     main
  1  ● Instant::now → 0ns  A:166
  2  ● get reason → None   B:201
  3  ● get reason → None   B:219
  4  ● get reason → None   B:201
  5  ● get reason → None   B:219
  6  ● lock permits        C:106
  7  ● unlock permits
  8  ● lock permits        C:114
  9  ● unlock permits
 10  ● drop the last done
 11  ● drop the last open
 12  ✗ assertion fails     A:176

A  lessons/lesson-41/tests/contract/loading.rs
  166 │ let (cache, database) = (Arc::new(FakeCache::down()), FakeDatabase::new…
  176 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

C  lessons/lesson-41/src/exercises/lazy_load.rs
  106 │ let mut left = permits.lock().unwrap();
  114 │ *self.permits.lock().unwrap() += 1;

`main` panicked (loading.rs:176): assertion `left == right` failed: while the
cache fails, so many rows must have been handed over, reads made, and questions
put to the cache by request 1
  left: (0, 1, 2)
 right: (0, 1, 1)
