assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                      A:247
  2  ● load packed → 0                  │                                   B:29
  3  ● fetch_max                        │                                   B:32
     │   packed: 0 → 0x5_00000001       │
  4  ○ join thread 1, sleeps            │                                  A:249
  5  ┊                                  ● load packed → 0, stale            B:29
  6  ┊                                  ● fetch_max                         B:32
     ┊                                  │   packed: 0x5_00000001
     ┊                                  │   → 0x9_00000001
  7  ┊                                  ● end
  8  ● join thread 1                                                       A:249
  9  ● load packed → 0x9_00000001                                           B:36
 10  ✗ assertion fails                                                     A:251

A  lessons/lesson-33/tests/03_high_water.rs
  247 │ let thread = thread::spawn(move || theirs.record(9));
  249 │ thread.join().unwrap();
  251 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/high_water.rs
   29 │ let Reading { count, .. } = unpack(self.packed.load(Relaxed));
   32 │ self.packed.fetch_max(next, Relaxed);
   36 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:251): assertion `left == right` failed: two
threads record 5 and 9: both must be counted, and 9 is the larger
  left: Reading { max: 9, count: 1 }
 right: Reading { max: 9, count: 2 }

lost update, if 0x9_00000001 was made of the 0 that step 5 loaded: when
`thread 1` came to `fetch_max` (step 6), `packed` was 0x5_00000001 already, by
step 3 of `main`. Between a load and an update there is room for others: compute
the new value inside the update (`fetch_update`, or a `compare_exchange` loop).
