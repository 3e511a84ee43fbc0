assertion failed, in the simplest failing interleaving: 6 steps, no preemptions

     main
  1  ● Instant::now → 0ns                A:119
  2  ● get once-lock of line 129 → None  B:156
  3  ● get once-lock of line 129 → None  B:156
  4  ● drop the last done
  5  ● drop the last open
  6  ✗ assertion fails                   A:121

A  lessons/lesson-41/tests/contract/loading.rs
  119 │ let (cache, database) = (Arc::new(cache()), FakeDatabase::new());
  121 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

`main` panicked (loading.rs:121): assertion `left == right` failed: a passenger
whom the database does not know must be answered `None`, and nothing be handed
over
  left: ("busy (the cache is down)", 0)
 right: ("unknown", 0)
