assertion failed, in the simplest failing interleaving: 12 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:85
  2  ● get reason → None   B:201
  3  ● get reason → None   B:219
  4  ● lock cache          C:137
  5  ● unlock cache
  6  ● get reason → None   B:201
  7  ● get reason → None   B:219
  8  ● sleep 1ms            A:86
  9  ● Instant::now → 1ms   D:70
 10  ● drop the last done
 11  ● drop the last open
 12  ✗ assertion fails      A:96

A  lessons/lesson-41/tests/contract/loading.rs
   85 │ let database = FakeDatabase::that(|| {
   86 │     thread::sleep(Duration::from_millis(1));
   96 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

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
