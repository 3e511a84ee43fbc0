assertion failed, in the simplest failing interleaving: 7 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:22
  2  ● get reason → None   B:201
  3  ● lock counts          C:49
  4  ● unlock counts
  5  ● drop the last done
  6  ● drop the last open
  7  ✗ assertion fails     A:376

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  376 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/src/exercises/populate.rs
   49 │ change(&mut self.counts.lock().unwrap());

`main` panicked (populating.rs:376): assertion `left == right` failed: an error
of the cache's `get` must be returned, after so many calls of `get` and of
`replace`: whether to try again is for the owner of the pool to say
  left: ("Ok", 1, 0)
 right: ("Err (the cache is down)", 1, 0)
