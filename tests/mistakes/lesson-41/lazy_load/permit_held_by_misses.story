assertion failed, in the simplest failing interleaving: 28 steps, no preemptions

     main                              miss
  1  ● Instant::now → 0ns                                                A:368
  2  ● spawn miss                                                        A:382
  3  ○ recv on reads, sleeps           │                                 A:386
  4  ┊                                 ● get reason#1 → None             B:201
  5  ┊                                 ● lock permits                    C:106
  6  ┊                                 ● unlock permits
  7  ┊                                 ● lock cache                      D:137
  8  ┊                                 ● unlock cache
  9  ┊                                 ● get reason#1 → None             B:201
 10  ┊                                 ● drop the last reads
 11  ┊                                 ○ recv on may_end, sleeps         A:371
 12  ● recv on reads → Disconnected    ┊                                 A:386
 13  ● get reason#2 → None             ┊                                 B:201
 14  ● lock permits                    ┊                                 C:106
 15  ● unlock permits                  ┊
 16  ● get reason#2 → None             ┊                                 B:201
 17  ● drop the last done#2            ┊
 18  ● drop the last open#2            ┊
 19  ● drop the last may_end           ┊
 20  ○ join miss, sleeps               ┊                                 A:390
 21  ┊                                 ● recv on may_end → Disconnected  A:371
 22  ┊                                 ● lock permits                    C:114
 23  ┊                                 ● unlock permits
 24  ┊                                 ● drop the last done#1
 25  ┊                                 ● drop the last open#1
 26  ┊                                 ● end
 27  ● join miss                                                         A:390
 28  ✗ assertion fails                                                   A:389

A  lessons/lesson-41/tests/contract/loading.rs
  368 │ let database = FakeDatabase::that(move || {
  371 │         holds.pass();
  382 │ let miss = thread::spawn(move || {
  386 │ reads.pass();
  389 ┃ assert_eq!(
  390 │     [miss.join().unwrap(), told(&bypass)],

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

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
