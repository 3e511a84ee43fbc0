assertion failed, in the simplest failing interleaving: 15 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:22
  2  ● get reason → None   B:201
  3  ● get reason → None   B:219
  4  ● get reason → None   B:201
  5  ● get reason → None   B:219
  6  ● lock cache          C:137
  7  ● unlock cache
  8  ● elapsed → 0ns       D:119
  9  ● lock cache          C:160
 10  ● unlock cache
 11  ● lock counts          D:49
 12  ● unlock counts
 13  ● drop the last done
 14  ● drop the last open
 15  ✗ assertion fails     A:376

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  376 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

D  lessons/lesson-41/src/exercises/populate.rs
   49 │ change(&mut self.counts.lock().unwrap());
  119 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:376): assertion `left == right` failed: an error
of the cache's `get` must be returned, after so many calls of `get` and of
`replace`: whether to try again is for the owner of the pool to say
  left: ("Ok", 2, 1)
 right: ("Err (the cache is down)", 1, 0)
