assertion failed, in the simplest failing interleaving: 26 steps, no preemptions

     main
  1  ● lock cache                        A:102
  2  ● unlock cache
  3  ● Instant::now → 0ns                 B:22
  4  ● get once-lock of line 129 → None  C:156
  5  ● lock cache                        A:128
  6  ● unlock cache
  7  ● Instant::now → 0ns                A:129
  8  ● elapsed → 0ns                     D:115
  9  ● Instant::now → 0ns                A:145
 10  ● lock live                         C:219
 11  ● get once-lock of line 129 → None  C:212
 12  ● get once-lock of line 129 → None  C:215
 13  ● init once-lock of line 129        C:224
 14  ● set once-lock of line 129         C:224
 15  ● drop the last open
 16  ● unlock live
 17  ● lock cache                        A:102
 18  ● unlock cache
 19  ● lock cache                        A:149
 20  ● unlock cache
 21  ● get once-lock of line 129 → Some  C:156
 22  ● lock counts                        D:48
 23  ● unlock counts
 24  ● lock counts                        D:43
 25  ● unlock counts
 26  ✗ assertion fails                   B:404

A  lessons/lesson-41/tests/contract/fakes.rs
  102 │ let mut entries = self.entries.lock().unwrap();
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  145 │     at: Instant::now(),
  149 │ let mut entries = self.entries.lock().unwrap();

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  404 ┃ assert_eq!(

C  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);

D  lessons/lesson-41/src/exercises/populate.rs
   43 │ *self.counts.lock().unwrap()
   48 │ change(&mut self.counts.lock().unwrap());
  115 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:404): assertion `left == right` failed: if the
pool's context is done when it would look again, a population must end with the
reason, without another question to the cache
  left: ("Ok", 1, Counts { stored: 0, current: 0, expired: 0, failed: 1 })
 right: ("Err (context cancelled)", 1, Counts { stored: 0, current: 0, expired:
0, failed: 1 })
