assertion failed, in the simplest failing interleaving: 13 steps, no preemptions

     main
  1  ● get once-lock of line 129 → None  A:156
  2  ● lock cache                        B:128
  3  ● unlock cache
  4  ● Instant::now → 0ns                B:129
  5  ● get once-lock of line 129 → None  A:156
  6  ● Instant::now → 0ns                B:189
  7  ● sleep 1ms                          C:86
  8  ● Instant::now → 1ms                B:145
  9  ● lock cache                        B:149
 10  ● unlock cache
 11  ● drop the last done
 12  ● drop the last open
 13  ✗ assertion fails                   C:106

A  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

B  lessons/lesson-41/tests/contract/fakes.rs
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  145 │     at: Instant::now(),
  149 │ let mut entries = self.entries.lock().unwrap();
  189 │ let asked = Instant::now();

C  lessons/lesson-41/tests/contract/loading.rs
   86 │     thread::sleep(Duration::from_millis(1));
  106 ┃ assert_eq!(

`main` panicked (loading.rs:106): assertion `left == right` failed: food() must
store nothing itself, since the client would wait for it: so often it did
  left: 1
 right: 0
