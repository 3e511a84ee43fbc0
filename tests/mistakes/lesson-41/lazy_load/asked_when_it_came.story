assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:85
  2  ● get reason → None   B:201
  3  ● lock cache          C:137
  4  ● unlock cache
  5  ● get reason → None   B:201
  6  ● sleep 1ms            A:86
  7  ● Instant::now → 1ms   D:70
  8  ● drop the last done
  9  ● drop the last open
 10  ✗ assertion fails      A:96

A  lessons/lesson-41/tests/contract/loading.rs
   85 │ let database = FakeDatabase::that(|| {
   86 │     thread::sleep(Duration::from_millis(1));
   96 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

D  lessons/lesson-41/src/exercises/lazy_load.rs
   70 │ asked: Instant::now(),

`main` panicked (loading.rs:96): assertion `left == right` failed: on a miss,
the row must be handed over once, as the database gave it, before the answer is
returned
  left: [Row { entry: Entry { food: ["3423", "3242", "4564", "3423"], version: 1
}, asked: Instant(3600.001s) }]
 right: [Row { entry: Entry { food: ["3423", "3242", "4564", "3423"], version: 1
}, asked: Instant(3600s) }]
