assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:85
  2  ● get reason → None   B:201
  3  ● lock cache          C:137
  4  ● unlock cache
  5  ● get reason → None   B:201
  6  ● lock permits        D:108
  7  ● unlock permits
  8  ● drop the last done
  9  ● drop the last open
 10  ✗ assertion fails      A:91

A  lessons/lesson-41/tests/contract/loading.rs
   85 │ let database = FakeDatabase::that(|| {
   91 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

D  lessons/lesson-41/src/exercises/lazy_load.rs
  108 │ let mut left = permits.lock().unwrap();

`main` panicked (loading.rs:91): assertion `left == right` failed: what the
cache lacks must be answered from the database
  left: "busy (too many misses)"
 right: "food of 1234, miss"
