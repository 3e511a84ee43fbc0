assertion failed, in the simplest failing interleaving: 34 steps, no preemptions

     main
  1  ● Instant::now → 0ns                   A:78
  2  ● lock live#2                          A:98
  3  ● get once-lock of line 129#2 → None  A:212
  4  ● get once-lock of line 129#2 → None  A:215
  5  ● unlock live#2
  6  ● lock live#1                         A:219
  7  ● get once-lock of line 129#1 → None  A:212
  8  ● get once-lock of line 129#1 → None  A:215
  9  ● init once-lock of line 129#1        A:224
 10  ● set once-lock of line 129#1         A:224
 11  ● drop the last open#1
 12  ● unlock live#1
 13  ● Instant::now → 0ns                   B:22
 14  ● get once-lock of line 129#3 → None  A:156
 15  ● lock cache                          C:128
 16  ● unlock cache
 17  ● Instant::now → 0ns                  C:129
 18  ● elapsed → 0ns                       D:115
 19  ● Instant::now → 0ns                  C:145
 20  ● lock cache                          C:149
 21  ● unlock cache
 22  ● drop the last done#4
 23  ● drop the last open#4
 24  ● lock counts                          D:48
 25  ● unlock counts
 26  ● lock counts                          D:43
 27  ● unlock counts
 28  ✗ assertion fails                     B:382
 29  ● lock live#2                         A:241
 30  ● unlock live#2
 31  ● drop the last done#3
 32  ● drop the last open#3
 33  ● drop the last done#2
 34  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
   78 │ self.below(Instant::now().checked_add(timeout), None)
   98 │ let mut state = self.node.live.lock();
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);
  241 │     && let Some(live) = &mut *parent.live.lock()

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  382 ┃     assert_eq!(

C  lessons/lesson-41/tests/contract/fakes.rs
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  145 │     at: Instant::now(),
  149 │ let mut entries = self.entries.lock().unwrap();

D  lessons/lesson-41/src/exercises/populate.rs
   43 │ *self.counts.lock().unwrap()
   48 │ change(&mut self.counts.lock().unwrap());
  115 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:382): assertion `left == right` failed: a
population whose pool's context is done must return the reason, ask the cache
nothing, and be counted as failed
  left: ("Ok", 1, 1, Counts { stored: 1, current: 0, expired: 0, failed: 0 })
 right: ("Err (context cancelled)", 0, 0, Counts { stored: 0, current: 0,
expired: 0, failed: 1 })
