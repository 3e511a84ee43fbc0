assertion failed, in the simplest failing interleaving: 32 steps, no preemptions

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
 15  ● lock cache                          C:137
 16  ● unlock cache
 17  ● elapsed → 0ns                       D:116
 18  ● lock cache                          C:160
 19  ● unlock cache
 20  ● drop the last done#4
 21  ● drop the last open#4
 22  ● lock counts                          D:49
 23  ● unlock counts
 24  ● lock counts                          D:44
 25  ● unlock counts
 26  ✗ assertion fails                     B:433
 27  ● lock live#2                         A:243
 28  ● unlock live#2
 29  ● drop the last done#2
 30  ● drop the last open#2
 31  ● drop the last done#3
 32  ● drop the last open#3

A  solutions/worker-pool/src/context.rs
   78 │ self.below(Instant::now().checked_add(timeout), None)
   98 │ let mut state = self.node.live.lock();
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);
  243 │     if let Some(live) = &mut *parent.live.lock() {

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  433 ┃     assert_eq!(

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

D  lessons/lesson-41/src/exercises/populate.rs
   44 │ *self.counts.lock().unwrap()
   49 │ change(&mut self.counts.lock().unwrap());
  116 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:433): assertion `left == right` failed: a
population whose pool's context is done must return the reason, ask the cache
nothing, and be counted as failed
  left: ("Ok", 1, 1, Counts { stored: 1, current: 0, expired: 0, failed: 0 })
 right: ("Err (context cancelled)", 0, 0, Counts { stored: 0, current: 0,
expired: 0, failed: 1 })
