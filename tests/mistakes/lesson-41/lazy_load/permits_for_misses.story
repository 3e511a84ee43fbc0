assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● get once-lock of line 129 → None  A:156
  2  ● lock cache                        B:128
  3  ● unlock cache
  4  ● Instant::now → 0ns                B:129
  5  ● get once-lock of line 129 → None  A:156
  6  ● lock permits                      C:107
  7  ● unlock permits
  8  ● drop the last done
  9  ● drop the last open
 10  ✗ assertion fails                    D:91

A  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

B  lessons/lesson-41/tests/contract/fakes.rs
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();

C  lessons/lesson-41/src/exercises/lazy_load.rs
  107 │ let mut left = permits.lock().unwrap();

D  lessons/lesson-41/tests/contract/loading.rs
   91 ┃ assert_eq!(

`main` panicked (loading.rs:91): assertion `left == right` failed: what the
cache lacks must be answered from the database
  left: "busy (too many misses)"
 right: "food of 1234, miss"
