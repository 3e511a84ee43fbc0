assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main                                 thread 1
  1  ● spawn thread 1                                                    A:247
  2  ● load packed → 0                    │                               B:39
  3  ● store packed = 0x5_00000001        │                               B:40
  4  ○ join thread 1, sleeps              │                              A:249
  5  ┊                                    ● load packed → 0, stale        B:39
  6  ┊                                    ● store packed = 0x9_00000001   B:40
  7  ┊                                    ● end
  8  ● join thread 1                                                     A:249
  9  ● load packed → 0x5_00000001, stale                                  B:44
 10  ✗ assertion fails                                                   A:251

A  lessons/lesson-33/tests/03_high_water.rs
  247 │ let thread = thread::spawn(move || theirs.record(9));
  249 │ thread.join().unwrap();
  251 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/high_water.rs
   39 │ let packed = self.packed.load(Ordering::Acquire);
   40 │ self.packed.store(add(packed), Ordering::Release);
   44 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:251): assertion `left == right` failed: two
threads record 5 and 9: both must be counted, and 9 is the larger
  left: Reading { max: 5, count: 1 }
 right: Reading { max: 9, count: 2 }

lost update: `thread 1` loaded `packed` as 0 at step 5 and stored 0x9_00000001
at step 6, unaware of the 0x5_00000001 that `main` had stored at step 3: one of
the two is gone. No ordering mends that: a load and a store are two steps, and
others fit between them. A read-modify-write (`fetch_add`, `fetch_update`, a
`compare_exchange` loop) does both in one step.
