assertion failed, in the simplest failing interleaving: 32 steps, no preemptions

     main                              miss
  1  ● Instant::now → 0ns                                                A:368
  2  ● spawn miss                                                        A:382
  3  ○ recv on reads, sleeps           │                                 A:386
  4  ┊                                 ● get reason#1 → None             B:201
  5  ┊                                 ● get reason#1 → None             B:219
  6  ┊                                 ● lock permits                    C:106
  7  ┊                                 ● unlock permits
  8  ┊                                 ● lock cache                      D:137
  9  ┊                                 ● unlock cache
 10  ┊                                 ● get reason#1 → None             B:201
 11  ┊                                 ● get reason#1 → None             B:219
 12  ┊                                 ● drop the last reads
 13  ┊                                 ○ recv on may_end, sleeps         A:371
 14  ● recv on reads → Disconnected    ┊                                 A:386
 15  ● get reason#2 → None             ┊                                 B:201
 16  ● get reason#2 → None             ┊                                 B:219
 17  ● lock permits                    ┊                                 C:106
 18  ● unlock permits                  ┊
 19  ● get reason#2 → None             ┊                                 B:201
 20  ● get reason#2 → None             ┊                                 B:219
 21  ● drop the last done#2            ┊
 22  ● drop the last open#2            ┊
 23  ● drop the last may_end           ┊
 24  ○ join miss, sleeps               ┊                                 A:390
 25  ┊                                 ● recv on may_end → Disconnected  A:371
 26  ┊                                 ● lock permits                    C:114
 27  ┊                                 ● unlock permits
 28  ┊                                 ● drop the last done#1
 29  ┊                                 ● drop the last open#1
 30  ┊                                 ● end
 31  ● join miss                                                         A:390
 32  ✗ assertion fails                                                   A:389

A  lessons/lesson-41/tests/contract/loading.rs
  368 │ let database = FakeDatabase::that(move || {
  371 │         holds.pass();
  382 │ let miss = thread::spawn(move || {
  386 │ reads.pass();
  389 ┃ assert_eq!(
  390 │     [miss.join().unwrap(), told(&bypass)],

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

C  lessons/lesson-41/src/exercises/lazy_load.rs
  106 │ let mut left = permits.lock().unwrap();
  114 │ *self.permits.lock().unwrap() += 1;

D  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

`main` panicked (loading.rs:389): assertion `left == right` failed: while a miss
reads the database, the cache begins to fail: the next request must get the only
permit, since a miss needs none
  left: ["food of 1234, miss", "busy (the cache is down)"]
 right: ["food of 1234, miss", "food of 4567, bypass (the cache is down)"]
