assertion failed, in the simplest failing interleaving: 6 steps, no preemptions

     main
  1  ● Instant::now → 0ns                A:303
  2  ● get once-lock of line 129 → None  B:156
  3  ● get once-lock of line 129 → None  B:156
  4  ● drop the last done
  5  ● drop the last open
  6  ✗ assertion fails                   A:311

A  lessons/lesson-41/tests/contract/loading.rs
  303 │ let database = FakeDatabase::that(move || match turn.fetch_add(1, SeqCs…
  311 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

`main` panicked (loading.rs:311): assertion `left == right` failed: a panic of
the database must go through food(), to whoever called it
  left: None
 right: Some("no answer")
