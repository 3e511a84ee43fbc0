assertion failed, in the simplest failing interleaving: 26 steps, no preemptions

     main
  1  ● Instant::now → 0ns    A:303
  2  ● get reason#1 → None   B:201
  3  ● get reason#1 → None   B:201
  4  ● lock permits           C:76
  5  ● unlock permits
  6  ● drop the last done#1
  7  ● drop the last open#1
  8  ● get reason#2 → None   B:201
  9  ● get reason#2 → None   B:201
 10  ● lock permits           C:76
 11  ● unlock permits
 12  ● drop the last done#2
 13  ● drop the last open#2
 14  ● get reason#3 → None   B:201
 15  ● get reason#3 → None   B:201
 16  ● lock permits           C:76
 17  ● unlock permits
 18  ● drop the last done#3
 19  ● drop the last open#3
 20  ● get reason#4 → None   B:201
 21  ● get reason#4 → None   B:201
 22  ● lock permits           C:76
 23  ● unlock permits
 24  ● drop the last done#4
 25  ● drop the last open#4
 26  ✗ assertion fails       A:317

A  lessons/lesson-41/tests/contract/loading.rs
  303 │ let database = FakeDatabase::that(move || match turn.fetch_add(1, SeqCs…
  317 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/src/exercises/lazy_load.rs
   76 │ let mut left = self.permits.lock().unwrap();

`main` panicked (loading.rs:317): assertion `left == right` failed: the only
permit must come back after a panic of the database, after an error, and after
an unknown passenger: so the next three requests are to be answered
  left: ["busy (the cache is down)", "busy (the cache is down)", "busy (the
cache is down)"]
 right: ["database (the disk is full)", "unknown", "food of 1234, bypass (the
cache is down)"]
