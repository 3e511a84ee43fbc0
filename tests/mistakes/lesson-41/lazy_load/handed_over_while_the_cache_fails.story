assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● get once-lock of line 129 → None  A:156
  2  ● get once-lock of line 129 → None  A:156
  3  ● lock permits                      B:105
  4  ● unlock permits
  5  ● Instant::now → 0ns                C:189
  6  ● lock permits                      B:113
  7  ● unlock permits
  8  ● drop the last done
  9  ● drop the last open
 10  ✗ assertion fails                   D:176

A  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

B  lessons/lesson-41/src/exercises/lazy_load.rs
  105 │ let mut left = permits.lock().unwrap();
  113 │ *self.permits.lock().unwrap() += 1;

C  lessons/lesson-41/tests/contract/fakes.rs
  189 │ let asked = Instant::now();

D  lessons/lesson-41/tests/contract/loading.rs
  176 ┃ assert_eq!(

`main` panicked (loading.rs:176): assertion `left == right` failed: while the
cache fails, so many rows must have been handed over, reads made, and questions
put to the cache by request 1
  left: (1, 1, 1)
 right: (0, 1, 1)
