assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                      A:301
  2  ● load packed → 34359738366        │                                   B:34
  3  ● fetch_update                     │                                   B:34
     │   packed: 34359738366 → 3435973… │
  4  ○ join thread 1, sleeps            │                                  A:303
  5  ┊                                  ● load packed                       B:34
     ┊                                  │   → 34359738366, stale
  6  ┊                                  ● fetch_update packed               B:34
     ┊                                  │   → Err(34359738367)
  7  ┊                                  ● fetch_update                      B:34
     ┊                                  │   packed: 34359738367 → 386547…
  8  ┊                                  ● end
  9  ● join thread 1                                                       A:303
 10  ● load packed → 38654705664                                            B:38
 11  ✗ assertion fails                                                     A:309

A  lessons/lesson-33/tests/03_high_water.rs
  301 │ let thread = thread::spawn(move || theirs.record(8));
  303 │ thread.join().unwrap();
  309 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/high_water.rs
   34 │ let _ = self.packed.fetch_update(Relaxed, Relaxed, add);
   38 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:309): assertion `left == right` failed: the
count must stay at u32::MAX, and leave the maximum alone
  left: Reading { max: 9, count: 0 }
 right: Reading { max: 8, count: 4294967295 }

stale read: `thread 1` read `packed` as 34359738366 at step 5
(high_water.rs:34), although `main` had stored 34359738367 at step 3
(high_water.rs:34): nothing orders the store (Relaxed) before the load
(Relaxed).
