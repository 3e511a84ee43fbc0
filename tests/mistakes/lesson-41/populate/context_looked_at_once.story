assertion failed, in the simplest failing interleaving: 29 steps, no preemptions

     main
  1  ● lock cache          A:111
  2  ● unlock cache
  3  ● Instant::now → 0ns   B:22
  4  ● get reason → None   C:201
  5  ● get reason → None   C:219
  6  ● lock cache          A:137
  7  ● unlock cache
  8  ● elapsed → 0ns       D:116
  9  ● get reason → None   C:201
 10  ● get reason → None   C:219
 11  ● lock live           C:224
 12  ● init reason         C:228
 13  ● set reason          C:228
 14  ● drop the last open
 15  ● unlock live
 16  ● lock cache          A:111
 17  ● unlock cache
 18  ● lock cache          A:160
 19  ● unlock cache
 20  ● lock cache          A:137
 21  ● unlock cache
 22  ● elapsed → 0ns       D:116
 23  ● lock cache          A:160
 24  ● unlock cache
 25  ● lock counts          D:49
 26  ● unlock counts
 27  ● lock counts          D:44
 28  ● unlock counts
 29  ✗ assertion fails     B:455

A  lessons/lesson-41/tests/contract/fakes.rs
  111 │ let mut entries = self.entries.lock().unwrap();
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  455 ┃ assert_eq!(

C  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  224 │ let mut live = self.live.lock();
  228 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one

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
