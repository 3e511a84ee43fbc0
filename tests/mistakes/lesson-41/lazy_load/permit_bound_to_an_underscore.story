assertion failed, in the simplest failing interleaving: 28 steps, 1 preemption

     main                           other
  1  ● drop the last stop
  2  ● Instant::now → 0ns                                          A:267
  3  ● spawn other                                                 A:276
  4  ● get reason#1 → None          │                              B:201
  5  ● get reason#1 → None          │                              B:219
  6  ● get reason#1 → None          │                              B:201
  7  ● get reason#1 → None          │                              B:219
  8  ● lock permits                 │                              C:105
  9  ● unlock permits               │
 10  ● lock permits                 │                              C:113
 11  ● unlock permits               │
 12  │                              ● get reason#2 → None          B:201
 13  │                              ● get reason#2 → None          B:219
 14  │                              ● get reason#2 → None          B:201
 15  │                              ● get reason#2 → None          B:219
 16  │                              ● lock permits                 C:105
 17  │                              ● unlock permits
 18  │                              ● lock permits                 C:113
 19  │                              ● unlock permits
 20  │                              ● recv on stop → Disconnected  A:269
 21  │                              ● drop the last done#2
 22  │                              ● drop the last open#2
 23  │                              ● end
 24  ● recv on stop → Disconnected                                 A:269
 25  ● drop the last done#1
 26  ● drop the last open#1
 27  ● join other                                                  A:277
 28  ✗ assertion fails                                             A:278

A  lessons/lesson-41/tests/contract/loading.rs
  267 │ let database = FakeDatabase::that(move || {
  269 │     stop.pass(); // a step, in which others may come
  276 │ let other = thread::spawn(move || told(&ask(&theirs, "1234").0));
  277 │ let answers = [told(&ask(&service, "1234").0), other.join().unwrap()];
  278 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

C  lessons/lesson-41/src/exercises/lazy_load.rs
  105 │ let mut left = permits.lock().unwrap();
  113 │ *self.permits.lock().unwrap() += 1;

`main` panicked (loading.rs:278): assertion `left == right` failed: with 1
permit, so many requests were reading the database at a time while the cache
failed
  left: 2
 right: 1
