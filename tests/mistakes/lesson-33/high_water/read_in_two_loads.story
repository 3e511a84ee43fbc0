panic, in the simplest failing interleaving: 7 steps, 1 preemption

     main                          thread 1
  1  ● spawn thread 1                                                      A:264
  2  ● load packed → 0x3_00000001  │                                        B:47
  3  │                             ● load packed → 0x3_00000001             B:36
  4  │                             ● compare_exchange_weak                  B:39
     │                             │   packed: 0x3_00000001
     │                             │   → 0x9_00000002
  5  │                             ● end
  6  ● load packed → 0x9_00000002                                           B:48
  7  ✗ panic: a reading must be t…                                         A:268

A  lessons/lesson-33/tests/03_high_water.rs
  264 │ let thread = thread::spawn(move || theirs.record(9));
  268 ┃ assert!(

B  lessons/lesson-33/src/exercises/high_water.rs
   36 │ let mut seen = self.packed.load(Relaxed);
   37 │ while let Err(now) = self
   38 │     .packed
   39 │     .compare_exchange_weak(seen, add(seen), Relaxed, Relaxed)
   47 │     max: unpack(self.packed.load(Relaxed)).max,
   48 │     count: unpack(self.packed.load(Relaxed)).count,

`main` panicked (03_high_water.rs:268): a reading must be that of one moment,
Reading { max: 3, count: 1 } or Reading { max: 9, count: 2 }: it is Reading {
max: 3, count: 2 }
