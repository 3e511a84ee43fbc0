assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main
  1  ● Instant::now → 0ns  A:469
  2  ● get reason → None   B:201
  3  ● get reason → None   B:201
  4  ● lock live           B:227
  5  ● init reason         B:231
  6  ● set reason          B:231
  7  ● drop the last open
  8  ● unlock live
  9  ● lock cache          C:137
 10  ● unlock cache
 11  ✗ assertion fails     A:472

A  lessons/lesson-41/tests/contract/loading.rs
  469 │ let (cache, database) = (Arc::new(cache), FakeDatabase::new());
  472 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();
  227 │ let mut live = self.live.lock();
  231 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

`main` panicked (loading.rs:472): assertion `left == right` failed: a client
that has left before the database is read must cost no read
  left: ("food of 1234, miss", 1, 1)
 right: ("over (context cancelled)", 0, 0)
