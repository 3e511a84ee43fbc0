assertion failed, in the simplest failing interleaving: 15 steps, no preemptions

     main
  1  ● Instant::now → 0ns                 A:22
  2  ● get once-lock of line 129 → None  B:156
  3  ● get once-lock of line 129 → None  B:156
  4  ● lock cache                        C:128
  5  ● unlock cache
  6  ● Instant::now → 0ns                C:129
  7  ● elapsed → 0ns                     D:118
  8  ● Instant::now → 0ns                C:145
  9  ● lock cache                        C:149
 10  ● unlock cache
 11  ● lock counts                        D:48
 12  ● unlock counts
 13  ● drop the last done
 14  ● drop the last open
 15  ✗ assertion fails                   A:325

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  325 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

C  lessons/lesson-41/tests/contract/fakes.rs
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  145 │     at: Instant::now(),
  149 │ let mut entries = self.entries.lock().unwrap();

D  lessons/lesson-41/src/exercises/populate.rs
   48 │ change(&mut self.counts.lock().unwrap());
  118 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:325): assertion `left == right` failed: an error
of the cache's `get` must be returned, after so many calls of `get` and of
`replace`: whether to try again is for the owner of the pool to say
  left: ("Ok", 2, 1)
 right: ("Err (the cache is down)", 1, 0)
