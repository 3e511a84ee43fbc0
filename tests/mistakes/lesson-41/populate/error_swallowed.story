assertion failed, in the simplest failing interleaving: 25 steps, no preemptions

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
 14  ● get once-lock of line 129#1 → Some  A:156
 15  ● lock counts                          C:48
 16  ● unlock counts
 17  ● lock counts                          C:43
 18  ● unlock counts
 19  ✗ assertion fails                     B:413
 20  ● lock live#2                         A:241
 21  ● unlock live#2
 22  ● drop the last done#3
 23  ● drop the last open#3
 24  ● drop the last done#2
 25  ● drop the last open#2

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
  413 ┃     assert_eq!(

C  lessons/lesson-41/src/exercises/populate.rs
   43 │ *self.counts.lock().unwrap()
   48 │ change(&mut self.counts.lock().unwrap());

`main` panicked (populating.rs:413): assertion `left == right` failed: a
population whose pool's context is done must return the reason, ask the cache
nothing, and be counted as failed
  left: ("Ok", 0, 0, Counts { stored: 0, current: 0, expired: 0, failed: 1 })
 right: ("Err (context cancelled)", 0, 0, Counts { stored: 0, current: 0,
expired: 0, failed: 1 })
