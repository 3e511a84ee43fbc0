panic, in the simplest failing interleaving: 14 steps, no preemptions

     main
  1  ● Instant::now → 0ns                  A:138
  2  ● get once-lock of line 129#1 → None  B:156
  3  ● get once-lock of line 129#1 → None  B:156
  4  ● lock permits                         C:75
  5  ● unlock permits
  6  ● drop the last done#1
  7  ● drop the last open#1
  8  ● get once-lock of line 129#2 → None  B:156
  9  ● get once-lock of line 129#2 → None  B:156
 10  ● lock permits                         C:75
 11  ● unlock permits
 12  ● drop the last done#2
 13  ● drop the last open#2
 14  ✗ panic: (failing cache) aft…         A:154

A  lessons/lesson-41/tests/contract/loading.rs
  138 │ let database = FakeDatabase::that(move || match failures.lock().unwrap(…
  154 ┃ assert!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

C  lessons/lesson-41/src/exercises/lazy_load.rs
   75 │ let mut left = self.permits.lock().unwrap();

`main` panicked (loading.rs:154): (failing cache) after an error of the
database, the next request must be answered as any other, but was: busy (the
cache is down)
