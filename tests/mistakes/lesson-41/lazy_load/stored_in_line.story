assertion failed, in the simplest failing interleaving: 13 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:85
  2  ● get reason → None   B:201
  3  ● get reason → None   B:219
  4  ● lock cache          C:137
  5  ● unlock cache
  6  ● get reason → None   B:201
  7  ● get reason → None   B:219
  8  ● sleep 1ms            A:86
  9  ● lock cache          C:160
 10  ● unlock cache
 11  ● drop the last done
 12  ● drop the last open
 13  ✗ assertion fails     A:106

A  lessons/lesson-41/tests/contract/loading.rs
   85 │ let database = FakeDatabase::that(|| {
   86 │     thread::sleep(Duration::from_millis(1));
  106 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

`main` panicked (loading.rs:106): assertion `left == right` failed: food() must
store nothing itself, since the client would wait for it: so often it did
  left: 1
 right: 0
