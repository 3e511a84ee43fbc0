assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                      A:232
  2  ● load packed → 0                  │                                   B:35
  3  ● compare_exchange                 │                                   B:38
     │   packed: 0 → 21474836481        │
  4  ○ join thread 1, sleeps            │                                  A:234
  5  ┊                                  ● load packed → 0, stale            B:35
  6  ┊                                  ● compare_exchange packed           B:38
     ┊                                  │   → Err(21474836481)
  7  ┊                                  ● end
  8  ● join thread 1                                                       A:234
  9  ● load packed → 21474836481                                            B:42
 10  ✗ assertion fails                                                     A:236

A  lessons/lesson-33/tests/03_high_water.rs
  232 │ let thread = thread::spawn(move || theirs.record(9));
  234 │ thread.join().unwrap();
  236 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/high_water.rs
   35 │ let packed = self.packed.load(Relaxed);
   36 │ let _ = self
   37 │     .packed
   38 │     .compare_exchange(packed, add(packed), Relaxed, Relaxed);
   42 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:236): assertion `left == right` failed: two
threads record 5 and 9: both must be counted, and 9 is the larger
  left: Reading { max: 5, count: 1 }
 right: Reading { max: 9, count: 2 }

stale read: `thread 1` read `packed` as 0 at step 5 (high_water.rs:35), although
`main` had stored 21474836481 at step 3 (high_water.rs:38): nothing orders the
store (Relaxed) before the load (Relaxed).
