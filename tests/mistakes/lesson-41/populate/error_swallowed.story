assertion failed, in the simplest failing interleaving: 8 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:22
  2  ● get reason → None   B:201
  3  ● get reason → None   B:219
  4  ● lock counts          C:49
  5  ● unlock counts
  6  ● drop the last done
  7  ● drop the last open
  8  ✗ assertion fails     A:376

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  376 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

C  lessons/lesson-41/src/exercises/populate.rs
   49 │ change(&mut self.counts.lock().unwrap());

`main` panicked (populating.rs:376): assertion `left == right` failed: an error
of the cache's `get` must be returned, after so many calls of `get` and of
`replace`: whether to try again is for the owner of the pool to say
  left: ("Ok", 1, 0)
 right: ("Err (the cache is down)", 1, 0)
