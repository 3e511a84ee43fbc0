assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:58
  2  ● lock cache          B:111
  3  ● unlock cache
  4  ● get reason → None   C:201
  5  ● lock cache          B:137
  6  ● unlock cache
  7  ● get reason → None   C:201
  8  ● drop the last done
  9  ● drop the last open
 10  ✗ assertion fails      A:61

A  lessons/lesson-41/tests/contract/loading.rs
   58 │ let (cache, database) = (Arc::new(FakeCache::new()), FakeDatabase::new(…
   61 ┃ assert_eq!(

B  lessons/lesson-41/tests/contract/fakes.rs
  111 │ let mut entries = self.entries.lock().unwrap();
  137 │ let entries = self.entries.lock().unwrap(); // get

C  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

`main` panicked (loading.rs:61): assertion `left == right` failed: what the
cache has must be the answer
  left: "food of 4567, miss"
 right: "food of 4567, hit"
