assertion failed, in the simplest failing interleaving: 13 steps, no preemptions

     main
  1  ● Instant::now → 0ns  A:469
  2  ● get reason → None   B:201
  3  ● get reason → None   B:219
  4  ● get reason → None   B:201
  5  ● get reason → None   B:219
  6  ● lock live           B:224
  7  ● init reason         B:228
  8  ● set reason          B:228
  9  ● drop the last open
 10  ● unlock live
 11  ● lock cache          C:137
 12  ● unlock cache
 13  ✗ assertion fails     A:472

A  lessons/lesson-41/tests/contract/loading.rs
  469 │ let (cache, database) = (Arc::new(cache), FakeDatabase::new());
  472 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  224 │ let mut live = self.live.lock();
  228 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

`main` panicked (loading.rs:472): assertion `left == right` failed: a client
that has left before the database is read must cost no read
  left: ("food of 1234, miss", 1, 1)
 right: ("over (context cancelled)", 0, 0)
