assertion failed, in the simplest failing interleaving: 31 steps, no preemptions

     main
  1  ● Instant::now → 0ns     A:79
  2  ● get reason#2 → None   A:201
  3  ● lock live#2           A:100
  4  ● get reason#2 → None   A:101
  5  ● unlock live#2
  6  ● get reason#1 → None   A:201
  7  ● lock live#1           A:227
  8  ● init reason#1         A:231
  9  ● set reason#1          A:231
 10  ● drop the last open#1
 11  ● unlock live#1
 12  ● Instant::now → 0ns     B:22
 13  ● get reason#3 → None   A:201
 14  ● lock cache            C:137
 15  ● unlock cache
 16  ● elapsed → 0ns         D:116
 17  ● lock cache            C:160
 18  ● unlock cache
 19  ● drop the last done#4
 20  ● drop the last open#4
 21  ● lock counts            D:49
 22  ● unlock counts
 23  ● lock counts            D:44
 24  ● unlock counts
 25  ✗ assertion fails       B:433
 26  ● lock live#2           A:249
 27  ● unlock live#2
 28  ● drop the last done#2
 29  ● drop the last open#2
 30  ● drop the last done#3
 31  ● drop the last open#3

A  solutions/worker-pool/src/context.rs
   79 │ self.below(Instant::now().checked_add(timeout), None)
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ let known = self.reason.get().copied();
  227 │ let mut live = self.live.lock();
  231 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one
  249 │     if let Some(live) = &mut *parent.live.lock() {

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
