assertion failed, in the simplest failing interleaving: 7 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:22
  2  ● get reason → None   B:201
  3  ● drop the last done
  4  ● drop the last open
  5  ● lock counts          C:44
  6  ● unlock counts
  7  ✗ assertion fails     A:382

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  382 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/src/exercises/populate.rs
   44 │ *self.counts.lock().unwrap()

`main` panicked (populating.rs:382): assertion `left == right` failed: an error
of the cache's `get` must be counted as failed
  left: Counts { stored: 0, current: 0, expired: 0, failed: 0 }
 right: Counts { stored: 0, current: 0, expired: 0, failed: 1 }
