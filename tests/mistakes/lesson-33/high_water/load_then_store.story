assertion failed, in the simplest failing interleaving: 10 steps, no preemptions

     main                                thread 1
  1  ● spawn thread 1                                                  A:232
  2  ● load packed → 0                   │                              B:39
  3  ● store packed = 21474836481        │                              B:40
  4  ○ join thread 1, sleeps             │                             A:234
  5  ┊                                   ● load packed → 0, stale       B:39
  6  ┊                                   ● store packed = 38654705665   B:40
  7  ┊                                   ● end
  8  ● join thread 1                                                   A:234
  9  ● load packed → 21474836481, stale                                 B:44
 10  ✗ assertion fails                                                 A:236

A  lessons/lesson-33/tests/03_high_water.rs
  232 │ let thread = thread::spawn(move || theirs.record(9));
  234 │ thread.join().unwrap();
  236 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/high_water.rs
   39 │ let packed = self.packed.load(Ordering::Acquire);
   40 │ self.packed.store(add(packed), Ordering::Release);
   44 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:236): assertion `left == right` failed: two
threads record 5 and 9: both must be counted, and 9 is the larger
  left: Reading { max: 5, count: 1 }
 right: Reading { max: 9, count: 2 }

stale read: `main` read `packed` as 21474836481 at step 9 (high_water.rs:44),
although `thread 1` had stored 38654705665 at step 6 (high_water.rs:40): nothing
orders the store (Release) before the load (Relaxed).
