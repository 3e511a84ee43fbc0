assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                      A:232
  2  ● load packed → 0                  │                                   B:36
  3  ● compare_exchange_weak            │                                   B:40
     │   packed: 0 → 21474836481        │
  4  ○ join thread 1, sleeps            │                                  A:234
  5  ┊                                  ● load packed → 0, stale            B:36
  6  ┊                                  ● compare_exchange_weak packed      B:40
     ┊                                  │   → Err(21474836481)
  7  ┊                                  ● compare_exchange_weak             B:40
     ┊                                  │   packed: 21474836481 → 386547…
  8  ┊                                  ● end
  9  ● join thread 1                                                       A:234
 10  ● load packed → 38654705665                                            B:47
 11  ✗ assertion fails                                                     A:236

A  lessons/lesson-33/tests/03_high_water.rs
  232 │ let thread = thread::spawn(move || theirs.record(9));
  234 │ thread.join().unwrap();
  236 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/high_water.rs
   36 │ let mut seen = self.packed.load(Relaxed);
   38 │ while let Err(now) = self
   39 │     .packed
   40 │     .compare_exchange_weak(seen, next, Relaxed, Relaxed)
   47 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:236): assertion `left == right` failed: two
threads record 5 and 9: both must be counted, and 9 is the larger
  left: Reading { max: 9, count: 1 }
 right: Reading { max: 9, count: 2 }

stale read: `thread 1` read `packed` as 0 at step 5 (high_water.rs:36), although
`main` had stored 21474836481 at step 3 (high_water.rs:40): nothing orders the
store (Relaxed) before the load (Relaxed).
