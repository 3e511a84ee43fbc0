assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                      A:247
  2  ● load packed → 0                  │                                   B:35
  3  ● compare_exchange                 │                                   B:38
     │   packed: 0 → 0x5_00000001       │
  4  ○ join thread 1, sleeps            │                                  A:249
  5  ┊                                  ● load packed → 0, stale            B:35
  6  ┊                                  ● compare_exchange packed           B:38
     ┊                                  │   → Err(0x5_00000001)
  7  ┊                                  ● end
  8  ● join thread 1                                                       A:249
  9  ● load packed → 0x5_00000001                                           B:42
 10  ✗ assertion fails                                                     A:251

A  lessons/lesson-33/tests/03_high_water.rs
  247 │ let thread = thread::spawn(move || theirs.record(9));
  249 │ thread.join().unwrap();
  251 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/high_water.rs
   35 │ let packed = self.packed.load(Relaxed);
   36 │ let _ = self
   37 │     .packed
   38 │     .compare_exchange(packed, add(packed), Relaxed, Relaxed);
   42 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:251): assertion `left == right` failed: two
threads record 5 and 9: both must be counted, and 9 is the larger
  left: Reading { max: 5, count: 1 }
 right: Reading { max: 9, count: 2 }

`thread 1` tried its exchange once: it failed at step 6, because `main` had
stored 0x5_00000001 at step 3, and was not tried again.
