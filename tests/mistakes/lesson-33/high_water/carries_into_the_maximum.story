assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                      A:316
  2  ● load packed → 0x7_fffffffe       │                                   B:34
  3  ● fetch_update                     │                                   B:34
     │   packed: 0x7_fffffffe           │
     │   → 0x7_ffffffff                 │
  4  ○ join thread 1, sleeps            │                                  A:318
  5  ┊                                  ● load packed                       B:34
     ┊                                  │   → 0x7_fffffffe, stale
  6  ┊                                  ● fetch_update packed               B:34
     ┊                                  │   → Err(0x7_ffffffff)
  7  ┊                                  ● fetch_update                      B:34
     ┊                                  │   packed: 0x7_ffffffff
     ┊                                  │   → 0x9_00000000
  8  ┊                                  ● end
  9  ● join thread 1                                                       A:318
 10  ● load packed → 0x9_00000000                                           B:38
 11  ✗ assertion fails                                                     A:324

A  lessons/lesson-33/tests/03_high_water.rs
  316 │ let thread = thread::spawn(move || theirs.record(8));
  318 │ thread.join().unwrap();
  324 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/high_water.rs
   34 │ let _ = self.packed.fetch_update(Relaxed, Relaxed, add);
   38 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:324): assertion `left == right` failed: the
count must stay at u32::MAX, and leave the maximum alone
  left: Reading { max: 9, count: 0 }
 right: Reading { max: 8, count: 4294967295 }
