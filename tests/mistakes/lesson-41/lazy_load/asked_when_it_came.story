assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main
  1  ● get once-lock of line 129 → None  A:156
  2  ● lock cache                        B:128
  3  ● unlock cache
  4  ● Instant::now → 0ns                B:129
  5  ● get once-lock of line 129 → None  A:156
  6  ● Instant::now → 0ns                B:189
  7  ● sleep 1ms                          C:86
  8  ● Instant::now → 1ms                 D:69
  9  ● drop the last done
 10  ● drop the last open
 11  ✗ assertion fails                    C:96

A  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

B  lessons/lesson-41/tests/contract/fakes.rs
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  189 │ let asked = Instant::now();

C  lessons/lesson-41/tests/contract/loading.rs
   86 │     thread::sleep(Duration::from_millis(1));
   96 ┃ assert_eq!(

D  lessons/lesson-41/src/exercises/lazy_load.rs
   69 │ asked: Instant::now(),

`main` panicked (loading.rs:96): assertion `left == right` failed: on a miss,
the row must be handed over once, as the database gave it, before the answer is
returned
  left: [Row { entry: Entry { food: ["3423", "3242", "4564", "3423"], version: 1
}, asked: Instant(3600.001s) }]
 right: [Row { entry: Entry { food: ["3423", "3242", "4564", "3423"], version: 1
}, asked: Instant(3600s) }]
