deadlock, in the simplest failing interleaving: 24 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                      A:226
  2  ● spawn thread 2       │                                              A:226
  3  ○ recv on ins…, sleeps │                      │                       A:232
  4  ┊                      ● get                  │                       B:156
     ┊                      │   once-lock of line… │
     ┊                      │   → None             │
  5  ┊                      ● get                  │                       B:156
     ┊                      │   once-lock of line… │
     ┊                      │   → None             │
  6  ┊                      ● lock permits         │                       C:106
  7  ┊                      ● unlock permits       │
  8  ┊                      ● Instant::now → 0ns   │                       D:189
  9  ┊                      ○ wait, sleeps         │                       A:215
     ┊                      ┊   meeting 1/2        │
 10  ┊                      ┊                      ● get                   B:156
     ┊                      ┊                      │   once-lock of line…
     ┊                      ┊                      │   → None
 11  ┊                      ┊                      ● get                   B:156
     ┊                      ┊                      │   once-lock of line…
     ┊                      ┊                      │   → None
 12  ┊                      ┊                      ● lock permits          C:106
 13  ┊                      ┊                      ● unlock permits
 14  ┊                      ┊                      ● Instant::now → 0ns    D:189
 15  ┊                      ┊                      ● wait meeting          A:215
     ┊                      ┊                      │   → leader
 16  ┊                      ┊                      ● drop the last inside
 17  ┊                      ┊                      ○ recv on may…, sleeps  A:217
 18  ● recv on inside       ┊                      ┊                       A:232
     │   → Disconnected     ┊                      ┊
 19  ● get                  ┊                      ┊                       B:156
     │   once-lock of line… ┊                      ┊
     │   → None             ┊                      ┊
 20  ● get                  ┊                      ┊                       B:156
     │   once-lock of line… ┊                      ┊
     │   → None             ┊                      ┊
 21  ● lock permits         ┊                      ┊                       C:106
 22  ○ wait back, sleeps    ┊                      ┊                       C:107
 23  ┊                      ● wait meeting         ┊                       A:215
     ┊                      │   → passes           ┊
 24  ┊                      ○ recv on may…, sleeps ┊                       A:217
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-41/tests/contract/loading.rs
  215 │         met.attend();
  217 ┃         holds.pass();
  226 │         thread::spawn(move || {
  232 │ inside.pass();

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

C  lessons/lesson-41/src/exercises/lazy_load.rs
  106 │ let left = permits.lock().unwrap();
  107 ┃ *back.wait_while(left, |left| *left == 0).unwrap() -= 1;

D  lessons/lesson-41/tests/contract/fakes.rs
  189 │ let asked = Instant::now();

`main` waits on `back` (lazy_load.rs:107), which nobody has ever notified, and
nobody is left to.

`thread 1` and `thread 2` wait for a value from `may_end` (loading.rs:217): the
channel is empty, but not closed. A sender (`may_end`, or a clone of it) has not
been dropped, and nobody is left to send. Most likely it is `main` that still
holds it.
