assertion failed, in the simplest failing interleaving: 34 steps, no preemptions

     main
  1  ● Instant::now → 0ns    A:303
  2  ● get reason#1 → None   B:201
  3  ● get reason#1 → None   B:219
  4  ● get reason#1 → None   B:201
  5  ● get reason#1 → None   B:219
  6  ● lock permits           C:76
  7  ● unlock permits
  8  ● drop the last done#1
  9  ● drop the last open#1
 10  ● get reason#2 → None   B:201
 11  ● get reason#2 → None   B:219
 12  ● get reason#2 → None   B:201
 13  ● get reason#2 → None   B:219
 14  ● lock permits           C:76
 15  ● unlock permits
 16  ● drop the last done#2
 17  ● drop the last open#2
 18  ● get reason#3 → None   B:201
 19  ● get reason#3 → None   B:219
 20  ● get reason#3 → None   B:201
 21  ● get reason#3 → None   B:219
 22  ● lock permits           C:76
 23  ● unlock permits
 24  ● drop the last done#3
 25  ● drop the last open#3
 26  ● get reason#4 → None   B:201
 27  ● get reason#4 → None   B:219
 28  ● get reason#4 → None   B:201
 29  ● get reason#4 → None   B:219
 30  ● lock permits           C:76
 31  ● unlock permits
 32  ● drop the last done#4
 33  ● drop the last open#4
 34  ✗ assertion fails       A:317

A  lessons/lesson-41/tests/contract/loading.rs
  303 │ let database = FakeDatabase::that(move || match turn.fetch_add(1, SeqCs…
  317 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

C  lessons/lesson-41/src/exercises/lazy_load.rs
   76 │ let mut left = self.permits.lock().unwrap();

`main` panicked (loading.rs:317): assertion `left == right` failed: the only
permit must come back after a panic of the database, after an error, and after
an unknown passenger: so the next three requests are to be answered
  left: ["busy (the cache is down)", "busy (the cache is down)", "busy (the
cache is down)"]
 right: ["database (the disk is full)", "unknown", "food of 1234, bypass (the
cache is down)"]
