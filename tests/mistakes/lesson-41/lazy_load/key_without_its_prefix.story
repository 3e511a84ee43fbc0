assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● get once-lock of line 129 → None  A:156
  2  ● lock cache                        B:128
  3  ● unlock cache
  4  ● Instant::now → 0ns                B:129
  5  ● get once-lock of line 129 → None  A:156
  6  ● Instant::now → 0ns                B:189
  7  ● sleep 1ms                          C:86
  8  ● drop the last done
  9  ● drop the last open
 10  ✗ assertion fails                   C:101

A  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

B  lessons/lesson-41/tests/contract/fakes.rs
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  189 │ let asked = Instant::now();

C  lessons/lesson-41/tests/contract/loading.rs
   86 │     thread::sleep(Duration::from_millis(1));
  101 ┃ assert_eq!(

`main` panicked (loading.rs:101): assertion `left == right` failed: on a miss,
the cache must be asked once, under `key_of(passenger)`, and the database read
once
  left: (["1234"], 1)
 right: (["food:v1:1234"], 1)
