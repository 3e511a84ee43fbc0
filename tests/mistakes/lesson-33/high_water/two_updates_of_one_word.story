panic, in the simplest failing interleaving: 8 steps, 1 preemption

     main                               thread 1
  1  ● spawn thread 1                                                      A:249
  2  │                                  ● load packed → 12884901889         B:30
  3  │                                  ● fetch_update                      B:30
     │                                  │   packed: 12884901889 → 386547…
  4  │                                  ● load packed → 38654705665         B:37
  5  │                                  ● fetch_update                      B:37
     │                                  │   packed: 38654705665 → 386547…
  6  │                                  ● end
  7  ● load packed → 38654705665, stale                                     B:46
  8  ✗ panic: a reading must be t…                                         A:253

A  lessons/lesson-33/tests/03_high_water.rs
  249 │ let thread = thread::spawn(move || theirs.record(9));
  253 ┃ assert!(

B  lessons/lesson-33/src/exercises/high_water.rs
   29 │ self.packed
   30 │     .fetch_update(Relaxed, Relaxed, |packed| {
   36 │ self.packed
   37 │     .fetch_update(Relaxed, Relaxed, |packed| {
   46 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:253): a reading must be that of one moment,
Reading { max: 3, count: 1 } or Reading { max: 9, count: 2 }: it is Reading {
max: 9, count: 1 }

stale read: `main` read `packed` as 38654705665 at step 7 (high_water.rs:46),
although `thread 1` had stored 38654705666 at step 5 (high_water.rs:37): nothing
orders the store (Relaxed) before the load (Relaxed).
