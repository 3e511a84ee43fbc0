assertion failed, in the simplest failing interleaving: 13 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:22
  2  ● get reason → None   B:201
  3  ● get reason → None   B:201
  4  ● lock cache          C:137
  5  ● unlock cache
  6  ● elapsed → 0ns       D:119
  7  ● lock cache          C:160
  8  ● unlock cache
  9  ● lock counts          D:49
 10  ● unlock counts
 11  ● drop the last done
 12  ● drop the last open
 13  ✗ assertion fails     A:376

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  376 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

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
