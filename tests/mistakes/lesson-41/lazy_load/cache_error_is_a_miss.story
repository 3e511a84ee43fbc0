assertion failed, in the simplest failing interleaving: 16 steps, no preemptions

     main
  1  ● get once-lock of line 129#1 → None  A:156
  2  ● get once-lock of line 129#1 → None  A:156
  3  ● Instant::now → 0ns                  B:189
  4  ● drop the last done#1
  5  ● drop the last open#1
  6  ● get once-lock of line 129#2 → None  A:156
  7  ● get once-lock of line 129#2 → None  A:156
  8  ● Instant::now → 0ns                  B:189
  9  ● drop the last done#2
 10  ● drop the last open#2
 11  ● get once-lock of line 129#3 → None  A:156
 12  ● get once-lock of line 129#3 → None  A:156
 13  ● Instant::now → 0ns                  B:189
 14  ● drop the last done#3
 15  ● drop the last open#3
 16  ✗ assertion fails                     C:317

A  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

B  lessons/lesson-41/tests/contract/fakes.rs
  189 │ let asked = Instant::now();

C  lessons/lesson-41/tests/contract/loading.rs
  317 ┃ assert_eq!(

`main` panicked (loading.rs:317): assertion `left == right` failed: the only
permit must come back after a panic of the database, and after an error: so the
next two requests are to be answered
  left: ["database (the disk is full)", "food of 1234, miss"]
 right: ["database (the disk is full)", "food of 1234, bypass (the cache is
down)"]
