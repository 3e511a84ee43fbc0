assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:85
  2  ● get reason → None   B:201
  3  ● lock cache          C:137
  4  ● unlock cache
  5  ● get reason → None   B:201
  6  ● sleep 1ms            A:86
  7  ● lock cache          C:160
  8  ● unlock cache
  9  ● drop the last done
 10  ● drop the last open
 11  ✗ assertion fails     A:106

A  lessons/lesson-41/tests/contract/loading.rs
   85 │ let database = FakeDatabase::that(|| {
   86 │     thread::sleep(Duration::from_millis(1));
  106 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

`main` panicked (loading.rs:106): assertion `left == right` failed: food() must
store nothing itself, since the client would wait for it: so often it did
  left: 1
 right: 0
