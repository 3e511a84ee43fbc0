assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                      A:232
  2  ● load packed → 0                  │                                   B:29
  3  ● fetch_max                        │                                   B:32
     │   packed: 0 → 21474836481        │
  4  ○ join thread 1, sleeps            │                                  A:234
  5  ┊                                  ● load packed → 0, stale            B:29
  6  ┊                                  ● fetch_max                         B:32
     ┊                                  │   packed: 21474836481 → 386547…
  7  ┊                                  ● end
  8  ● join thread 1                                                       A:234
  9  ● load packed → 38654705665                                            B:36
 10  ✗ assertion fails                                                     A:236

A  lessons/lesson-33/tests/03_high_water.rs
  232 │ let thread = thread::spawn(move || theirs.record(9));
  234 │ thread.join().unwrap();
  236 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/high_water.rs
   29 │ let Reading { count, .. } = unpack(self.packed.load(Relaxed));
   32 │ self.packed.fetch_max(next, Relaxed);
   36 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:236): assertion `left == right` failed: two
threads record 5 and 9: both must be counted, and 9 is the larger
  left: Reading { max: 9, count: 1 }
 right: Reading { max: 9, count: 2 }

stale read: `thread 1` read `packed` as 0 at step 5 (high_water.rs:29), although
`main` had stored 21474836481 at step 3 (high_water.rs:32): nothing orders the
store (Relaxed) before the load (Relaxed).
