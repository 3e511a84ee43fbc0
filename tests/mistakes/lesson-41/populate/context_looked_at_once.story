assertion failed, in the simplest failing interleaving: 28 steps, no preemptions

     main
  1  ● lock cache                        A:111
  2  ● unlock cache
  3  ● Instant::now → 0ns                 B:22
  4  ● get once-lock of line 129 → None  C:156
  5  ● lock cache                        A:137
  6  ● unlock cache
  7  ● elapsed → 0ns                     D:116
  8  ● lock live                         C:219
  9  ● get once-lock of line 129 → None  C:212
 10  ● get once-lock of line 129 → None  C:215
 11  ● init once-lock of line 129        C:224
 12  ● set once-lock of line 129         C:224
 13  ● drop the last open
 14  ● unlock live
 15  ● lock cache                        A:111
 16  ● unlock cache
 17  ● lock cache                        A:160
 18  ● unlock cache
 19  ● lock cache                        A:137
 20  ● unlock cache
 21  ● elapsed → 0ns                     D:116
 22  ● lock cache                        A:160
 23  ● unlock cache
 24  ● lock counts                        D:49
 25  ● unlock counts
 26  ● lock counts                        D:44
 27  ● unlock counts
 28  ✗ assertion fails                   B:455

A  lessons/lesson-41/tests/contract/fakes.rs
  111 │ let mut entries = self.entries.lock().unwrap();
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  455 ┃ assert_eq!(

C  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);

D  lessons/lesson-41/src/exercises/populate.rs
   44 │ *self.counts.lock().unwrap()
   49 │ change(&mut self.counts.lock().unwrap());
  116 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:455): assertion `left == right` failed: if the
pool's context is done when it would look again, a population must end with the
reason, without another question to the cache
  left: ("Ok", 2, Counts { stored: 1, current: 0, expired: 0, failed: 0 })
 right: ("Err (context cancelled)", 1, Counts { stored: 0, current: 0, expired:
0, failed: 1 })
