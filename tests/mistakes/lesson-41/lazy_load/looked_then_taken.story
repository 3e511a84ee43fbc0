assertion failed, in the simplest failing interleaving: 33 steps, 2 preemptions

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
 10  │                              ● get reason#2 → None          B:201
 11  │                              ● get reason#2 → None          B:219
 12  │                              ● get reason#2 → None          B:201
 13  │                              ● get reason#2 → None          B:219
 14  │                              ● lock permits                 C:105
 15  │                              ● unlock permits
 16  │                              ● lock permits                 C:107
 17  │                              ● unlock permits
 18  ● lock permits                 │                              C:107
 19  ● unlock permits               │
 20  ● recv on stop → Disconnected  │                              A:269
 21  ● lock permits                 │                              C:114
 22  ● unlock permits               │
 23  ● drop the last done#1         │
 24  ● drop the last open#1         │
 25  ○ join other, sleeps           │                              A:277
 26  ┊                              ● recv on stop → Disconnected  A:269
 27  ┊                              ● lock permits                 C:114
 28  ┊                              ● unlock permits
 29  ┊                              ● drop the last done#2
 30  ┊                              ● drop the last open#2
 31  ┊                              ● end
 32  ● join other                                                  A:277
 33  ✗ assertion fails                                             A:278

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
lazy_load.rs:107 (steps 16 and 18) before either locked it again at
lazy_load.rs:114 (steps 21 and 27). Read and write under one lock.
