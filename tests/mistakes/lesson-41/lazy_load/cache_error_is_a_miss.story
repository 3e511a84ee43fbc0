assertion failed, in the simplest failing interleaving: 18 steps, no preemptions

     main
  1  ● Instant::now → 0ns                  A:303
  2  ● get once-lock of line 129#1 → None  B:156
  3  ● get once-lock of line 129#1 → None  B:156
  4  ● drop the last done#1
  5  ● drop the last open#1
  6  ● get once-lock of line 129#2 → None  B:156
  7  ● get once-lock of line 129#2 → None  B:156
  8  ● drop the last done#2
  9  ● drop the last open#2
 10  ● get once-lock of line 129#3 → None  B:156
 11  ● get once-lock of line 129#3 → None  B:156
 12  ● drop the last done#3
 13  ● drop the last open#3
 14  ● get once-lock of line 129#4 → None  B:156
 15  ● get once-lock of line 129#4 → None  B:156
 16  ● drop the last done#4
 17  ● drop the last open#4
 18  ✗ assertion fails                     A:317

A  lessons/lesson-41/tests/contract/loading.rs
  303 │ let database = FakeDatabase::that(move || match turn.fetch_add(1, SeqCs…
  317 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

`main` panicked (loading.rs:317): assertion `left == right` failed: the only
permit must come back after a panic of the database, after an error, and after
an unknown passenger: so the next three requests are to be answered
  left: ["database (the disk is full)", "unknown", "food of 1234, miss"]
 right: ["database (the disk is full)", "unknown", "food of 1234, bypass (the
cache is down)"]
