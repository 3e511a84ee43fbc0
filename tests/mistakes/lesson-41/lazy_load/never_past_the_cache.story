assertion failed, in the simplest failing interleaving: 5 steps, no preemptions

     main
  1  ● get once-lock of line 129 → None  A:156
  2  ● get once-lock of line 129 → None  A:156
  3  ● drop the last done
  4  ● drop the last open
  5  ✗ assertion fails                   B:311

A  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

B  lessons/lesson-41/tests/contract/loading.rs
  311 ┃ assert_eq!(

`main` panicked (loading.rs:311): assertion `left == right` failed: a panic of
the database must go through food(), to whoever called it
  left: None
 right: Some("no answer")
