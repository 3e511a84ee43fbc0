assertion failed, in the simplest failing interleaving: 19 steps, no preemptions

     main
  1  ● Instant::now → 0ns  A:503
  2  ● get reason → None   B:201
  3  ● get reason → None   B:219
  4  ● get reason → None   B:201
  5  ● get reason → None   B:219
  6  ● lock permits        C:106
  7  ● unlock permits
  8  ● get reason → None   B:201
  9  ● get reason → None   B:219
 10  ● lock live           B:224
 11  ● init reason         B:228
 12  ● set reason          B:228
 13  ● drop the last open
 14  ● unlock live
 15  ● get reason → Some   B:201
 16  ● get reason → Some   B:219
 17  ● lock permits        C:114
 18  ● unlock permits
 19  ✗ assertion fails     A:509

A  lessons/lesson-41/tests/contract/loading.rs
  503 │ let database = FakeDatabase::that(move || {
  509 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  224 │ let mut live = self.live.lock();
  228 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one

C  lessons/lesson-41/src/exercises/lazy_load.rs
  106 │ let mut left = permits.lock().unwrap();
  114 │ *self.permits.lock().unwrap() += 1;

`main` panicked (loading.rs:509): assertion `left == right` failed: if the
client leaves while the database is read, so many rows must be handed over, and
the request answered, all the same: what has been read is paid for
  left: (0, "over (context cancelled)")
 right: (0, "food of 1234, bypass (the cache is down)")
