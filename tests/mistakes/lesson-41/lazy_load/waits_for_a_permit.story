deadlock, in the simplest failing interleaving: 23 steps, no preemptions

     main                   thread 1               thread 2
  1  ● Instant::now → 0ns                                                  A:212
  2  ● spawn thread 1                                                      A:226
  3  ● spawn thread 2       │                                              A:226
  4  ○ recv on ins…, sleeps │                      │                       A:232
  5  ┊                      ● get reason#1 → None  │                       B:201
  6  ┊                      ● get reason#1 → None  │                       B:201
  7  ┊                      ● lock permits         │                       C:105
  8  ┊                      ● unlock permits       │
  9  ┊                      ○ wait, sleeps         │                       A:215
     ┊                      ┊   meeting 1/2        │
 10  ┊                      ┊                      ● get reason#2 → None   B:201
 11  ┊                      ┊                      ● get reason#2 → None   B:201
 12  ┊                      ┊                      ● lock permits          C:105
 13  ┊                      ┊                      ● unlock permits
 14  ┊                      ┊                      ● wait meeting          A:215
     ┊                      ┊                      │   → leader
 15  ┊                      ┊                      ● drop the last inside
 16  ┊                      ┊                      ○ recv on may…, sleeps  A:217
 17  ● recv on inside       ┊                      ┊                       A:232
     │   → Disconnected     ┊                      ┊
 18  ● get reason#3 → None  ┊                      ┊                       B:201
 19  ● get reason#3 → None  ┊                      ┊                       B:201
 20  ● lock permits         ┊                      ┊                       C:105
 21  ○ wait back, sleeps    ┊                      ┊                       C:106
 22  ┊                      ● wait meeting         ┊                       A:215
     ┊                      │   → passes           ┊
 23  ┊                      ○ recv on may…, sleeps ┊                       A:217
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-41/tests/contract/loading.rs
  212 │ let database = FakeDatabase::that(move || {
  215 │         met.attend();
  217 ┃         holds.pass();
  226 │         thread::spawn(move || {
  232 │ inside.pass();

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/src/exercises/lazy_load.rs
  105 │ let left = permits.lock().unwrap();
  106 ┃ *back.wait_while(left, |left| *left == 0).unwrap() -= 1;

`main` waits on `back` (lazy_load.rs:106), which nobody has ever notified, and
nobody is left to.

`thread 1` and `thread 2` wait for a value from `may_end` (loading.rs:217): the
channel is empty, but not closed. A sender (`may_end`, or a clone of it) has not
been dropped, and nobody is left to send. Most likely it is `main` that still
holds it.
