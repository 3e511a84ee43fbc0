assertion failed, in the simplest failing interleaving: 29 steps, 2 preemptions

     main                           other
  1  ● drop the last stop
  2  ● Instant::now → 0ns                                          A:267
  3  ● spawn other                                                 A:276
  4  ● get reason#1 → None          │                              B:201
  5  ● get reason#1 → None          │                              B:201
  6  ● lock permits                 │                              C:105
  7  ● unlock permits               │
  8  │                              ● get reason#2 → None          B:201
  9  │                              ● get reason#2 → None          B:201
 10  │                              ● lock permits                 C:105
 11  │                              ● unlock permits
 12  │                              ● lock permits                 C:107
 13  │                              ● unlock permits
 14  ● lock permits                 │                              C:107
 15  ● unlock permits               │
 16  ● recv on stop → Disconnected  │                              A:269
 17  ● lock permits                 │                              C:114
 18  ● unlock permits               │
 19  ● drop the last done#1         │
 20  ● drop the last open#1         │
 21  ○ join other, sleeps           │                              A:277
 22  ┊                              ● recv on stop → Disconnected  A:269
 23  ┊                              ● lock permits                 C:114
 24  ┊                              ● unlock permits
 25  ┊                              ● drop the last done#2
 26  ┊                              ● drop the last open#2
 27  ┊                              ● end
 28  ● join other                                                  A:277
 29  ✗ assertion fails                                             A:278

A  lessons/lesson-41/tests/contract/loading.rs
  267 │ let database = FakeDatabase::that(move || {
  269 │     stop.pass(); // a step, in which others may come
  276 │ let other = thread::spawn(move || told(&ask(&theirs, "1234").0));
  277 │ let answers = [told(&ask(&service, "1234").0), other.join().unwrap()];
  278 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/src/exercises/lazy_load.rs
  105 │ let left = *permits.lock().unwrap();
  107 │ *permits.lock().unwrap() = rest;
  114 │ *self.permits.lock().unwrap() += 1;

`main` panicked (loading.rs:278): assertion `left == right` failed: with 1
permit, so many requests were reading the database at a time while the cache
failed
  left: 2
 right: 1

lost update, if what is written at lazy_load.rs:114 was read at
lazy_load.rs:107: `other` and `main` had both locked `permits` at
lazy_load.rs:107 (steps 12 and 14) before either locked it again at
lazy_load.rs:114 (steps 17 and 23). Read and write under one lock.
