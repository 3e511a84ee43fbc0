assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                      A:247
  2  ● load packed → 0                  │                                   B:36
  3  ● compare_exchange_weak            │                                   B:39
     │   packed: 0 → 5                  │
  4  ○ join thread 1, sleeps            │                                  A:249
  5  ┊                                  ● load packed → 0, stale            B:36
  6  ┊                                  ● compare_exchange_weak packed      B:39
     ┊                                  │   → Err(5)
  7  ┊                                  ● compare_exchange_weak             B:39
     ┊                                  │   packed: 5 → 15
  8  ┊                                  ● end
  9  ● join thread 1                                                       A:249
 10  ● load packed → 15                                                     B:46
 11  ✗ assertion fails                                                     A:251

A  lessons/lesson-33/tests/03_high_water.rs
  247 │ let thread = thread::spawn(move || theirs.record(9));
  249 │ thread.join().unwrap();
  251 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/high_water.rs
   36 │ let mut seen = self.packed.load(Relaxed);
   37 │ while let Err(now) = self
   38 │     .packed
   39 │     .compare_exchange_weak(seen, add(seen), Relaxed, Relaxed)
   46 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:251): assertion `left == right` failed: two
threads record 5 and 9: both must be counted, and 9 is the larger
  left: Reading { max: 0, count: 15 }
 right: Reading { max: 9, count: 2 }
