panic, in the simplest failing interleaving: 8 steps, 1 preemption

     main                               thread 1
  1  ● spawn thread 1                                                      A:264
  2  │                                  ● load packed → 0x3_00000001        B:30
  3  │                                  ● fetch_update                      B:30
     │                                  │   packed: 0x3_00000001
     │                                  │   → 0x9_00000001
  4  │                                  ● load packed → 0x9_00000001        B:37
  5  │                                  ● fetch_update                      B:37
     │                                  │   packed: 0x9_00000001
     │                                  │   → 0x9_00000002
  6  │                                  ● end
  7  ● load packed                                                          B:46
     │   → 0x9_00000001, stale
  8  ✗ panic: a reading must be t…                                         A:268

A  lessons/lesson-33/tests/03_high_water.rs
  264 │ let thread = thread::spawn(move || theirs.record(9));
  268 ┃ assert!(

B  lessons/lesson-33/src/exercises/high_water.rs
   29 │ self.packed
   30 │     .fetch_update(Relaxed, Relaxed, |packed| {
   36 │ self.packed
   37 │     .fetch_update(Relaxed, Relaxed, |packed| {
   46 │ unpack(self.packed.load(Relaxed))

`main` panicked (03_high_water.rs:268): a reading must be that of one moment,
Reading { max: 3, count: 1 } or Reading { max: 9, count: 2 }: it is Reading {
max: 9, count: 1 }

The load of step 7 is stale, but that is not the fault, and no ordering mends
it: the same steps, with the same results, also fit an order in which every load
returns the newest value.
