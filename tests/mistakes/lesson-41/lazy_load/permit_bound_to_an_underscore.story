assertion failed, in the simplest failing interleaving: 24 steps, 1 preemption

     main                           other
  1  ● drop the last stop
  2  ● Instant::now → 0ns                                          A:267
  3  ● spawn other                                                 A:276
  4  ● get reason#1 → None          │                              B:201
  5  ● get reason#1 → None          │                              B:201
  6  ● lock permits                 │                              C:105
  7  ● unlock permits               │
  8  ● lock permits                 │                              C:113
  9  ● unlock permits               │
 10  │                              ● get reason#2 → None          B:201
 11  │                              ● get reason#2 → None          B:201
 12  │                              ● lock permits                 C:105
 13  │                              ● unlock permits
 14  │                              ● lock permits                 C:113
 15  │                              ● unlock permits
 16  │                              ● recv on stop → Disconnected  A:269
 17  │                              ● drop the last done#2
 18  │                              ● drop the last open#2
 19  │                              ● end
 20  ● recv on stop → Disconnected                                 A:269
 21  ● drop the last done#1
 22  ● drop the last open#1
 23  ● join other                                                  A:277
 24  ✗ assertion fails                                             A:278

A  lessons/lesson-41/tests/contract/loading.rs
  267 │ let database = FakeDatabase::that(move || {
  269 │     stop.pass(); // a step, in which others may come
  276 │ let other = thread::spawn(move || told(&ask(&theirs, "1234").0));
  277 │ let answers = [told(&ask(&service, "1234").0), other.join().unwrap()];
  278 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/src/exercises/lazy_load.rs
  105 │ let mut left = permits.lock().unwrap();
  113 │ *self.permits.lock().unwrap() += 1;

`main` panicked (loading.rs:278): assertion `left == right` failed: with 1
permit, so many requests were reading the database at a time while the cache
failed
  left: 2
 right: 1
