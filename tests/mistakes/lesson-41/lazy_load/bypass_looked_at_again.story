assertion failed, in the simplest failing interleaving: 15 steps, no preemptions

     main
  1  ● Instant::now → 0ns  A:503
  2  ● get reason → None   B:201
  3  ● get reason → None   B:201
  4  ● lock permits        C:106
  5  ● unlock permits
  6  ● get reason → None   B:201
  7  ● lock live           B:227
  8  ● init reason         B:231
  9  ● set reason          B:231
 10  ● drop the last open
 11  ● unlock live
 12  ● get reason → Some   B:201
 13  ● lock permits        C:114
 14  ● unlock permits
 15  ✗ assertion fails     A:509

A  lessons/lesson-41/tests/contract/loading.rs
  503 │ let database = FakeDatabase::that(move || {
  509 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();
  227 │ let mut live = self.live.lock();
  231 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one

C  lessons/lesson-41/src/exercises/lazy_load.rs
  106 │ let mut left = permits.lock().unwrap();
  114 │ *self.permits.lock().unwrap() += 1;

`main` panicked (loading.rs:509): assertion `left == right` failed: if the
client leaves while the database is read, so many rows must be handed over, and
the request answered, all the same: what has been read is paid for
  left: (0, "over (context cancelled)")
 right: (0, "food of 1234, bypass (the cache is down)")
