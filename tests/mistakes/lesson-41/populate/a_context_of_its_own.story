assertion failed, in the simplest failing interleaving: 34 steps, no preemptions

     main
  1  ● Instant::now → 0ns     A:79
  2  ● get reason#2 → None   A:201
  3  ● get reason#2 → None   A:219
  4  ● lock live#2           A:100
  5  ● get reason#2 → None   A:101
  6  ● unlock live#2
  7  ● get reason#1 → None   A:201
  8  ● get reason#1 → None   A:219
  9  ● lock live#1           A:224
 10  ● init reason#1         A:228
 11  ● set reason#1          A:228
 12  ● drop the last open#1
 13  ● unlock live#1
 14  ● Instant::now → 0ns     B:22
 15  ● get reason#3 → None   A:201
 16  ● get reason#3 → None   A:219
 17  ● lock cache            C:137
 18  ● unlock cache
 19  ● elapsed → 0ns         D:116
 20  ● lock cache            C:160
 21  ● unlock cache
 22  ● drop the last done#4
 23  ● drop the last open#4
 24  ● lock counts            D:49
 25  ● unlock counts
 26  ● lock counts            D:44
 27  ● unlock counts
 28  ✗ assertion fails       B:433
 29  ● lock live#2           A:246
 30  ● unlock live#2
 31  ● drop the last done#2
 32  ● drop the last open#2
 33  ● drop the last done#3
 34  ● drop the last open#3

A  solutions/worker-pool/src/context.rs
   79 │ self.below(Instant::now().checked_add(timeout), None)
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  224 │ let mut live = self.live.lock();
  228 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one
  246 │     if let Some(live) = &mut *parent.live.lock() {

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
