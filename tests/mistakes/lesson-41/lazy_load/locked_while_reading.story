deadlock, in the simplest failing interleaving: 11 steps, no preemptions

     main                  thread 1                 thread 2
  1  ● Instant::now → 0ns                                                  A:212
  2  ● spawn thread 1                                                      A:226
  3  ● spawn thread 2      │                                               A:226
  4  ○ recv on in…, sleeps │                        │                      A:232
  5  ┊                     ● get reason#1 → None    │                      B:201
  6  ┊                     ● get reason#1 → None    │                      B:201
  7  ┊                     ● lock permits           │                       C:77
  8  ┊                     ○ wait, sleeps           │                      A:215
     ┊                     ┊   meeting 1/2          │
  9  ┊                     ┊                        ● get reason#2 → None  B:201
 10  ┊                     ┊                        ● get reason#2 → None  B:201
 11  ┊                     ┊                        ○ lock permi…, sleeps   C:77
     ✗ sleeps for ever     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-41/tests/contract/loading.rs
  212 │ let database = FakeDatabase::that(move || {
  215 ┃         met.attend();
  226 │         thread::spawn(move || {
  232 ┃ inside.pass();

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/src/exercises/lazy_load.rs
   77 ┃ let mut left = self.permits.lock().unwrap_or_else(PoisonError::into_inn…

`thread 2` waits for `permits` (lazy_load.rs:77), which `thread 1` has held
since step 7 (lazy_load.rs:77).

`main` waits for a value from `inside` (loading.rs:232): the channel is empty,
but not closed. A sender (`inside`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `thread 1` or `thread 2` that still
holds it.

`thread 1` waits at `meeting` (loading.rs:215): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.
