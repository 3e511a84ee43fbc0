panic, in the simplest failing interleaving: 8 steps, 1 preemption

     main                           thread 1
  1  ● spawn thread 1                                              A:264
  2  ● load count → 1               │                               B:40
  3  │                              ● fetch_max max: 3 → 9          B:34
  4  │                              ● load count → 1                B:36
  5  │                              ● fetch_update count: 1 → 2     B:36
  6  │                              ● end
  7  ● load max → 9                                                 B:41
  8  ✗ panic: a reading must be t…                                 A:268

A  lessons/lesson-33/tests/03_high_water.rs
  264 │ let thread = thread::spawn(move || theirs.record(9));
  268 ┃ assert!(

B  lessons/lesson-33/src/exercises/high_water.rs
   34 │ self.max.fetch_max(value, Relaxed);
   36 │ let _ = self.count.fetch_update(AcqRel, Relaxed, more);
   40 │ let count = self.count.load(Acquire);
   41 │ let max = self.max.load(Relaxed);

`main` panicked (03_high_water.rs:268): a reading must be that of one moment,
Reading { max: 3, count: 1 } or Reading { max: 9, count: 2 }: it is Reading {
max: 9, count: 1 }
