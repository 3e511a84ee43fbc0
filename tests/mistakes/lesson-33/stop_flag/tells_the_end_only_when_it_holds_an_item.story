endless loop, in the simplest failing interleaving: 136 steps, 2 preemptions

      main                    thread 1
   1  ● swap item: 0 → 7                              A:226
   2  ● spawn thread 1                                A:271
   3  ● store stopped = true  │                        B:25
   4  ● load ended → false    │                        B:48
   5  ● yield                 │                        B:49
   6  ● load ended → false    │                        B:48
   7  ● yield                 │                        B:49
   8  ● load ended → false    │                        B:48
   ⋮  9 steps are left out here
  18  │                       ● swap item: 0 → 0      A:230
   ⋮  1 step is left out here
  20  │                       ● load stopped → true    B:35
  21  │                       ● end
   ⋮  106 steps are left out here
 128  ● load ended → false                             B:48
 129  ● yield                                          B:49
 130  ● load ended → false                             B:48
 131  ● yield                                          B:49
 132  ● load ended → false                             B:48
 133  ● yield                                          B:49
 134  ● load ended → false                             B:48
 135  ● yield                                          B:49
 136  ● load ended → false                             B:48
      ✗ loops for ever

A  lessons/lesson-33/tests/04_stop_flag.rs
  226 │ self.item.swap(item, Release);
  230 │ Some(self.item.swap(0, Acquire)).filter(|item| *item != 0)
  271 │     thread::spawn(move || {
  276 │                 result.store(item, Relaxed);

B  lessons/lesson-33/src/exercises/stop_flag.rs
   25 │ self.stopped.store(true, Relaxed);
   35 │     if self.stopped.load(Relaxed) {
   42 │         None => yield_now(),
   48 ┃ while !self.ended.load(Acquire) {
   49 │     yield_now();

`main` goes round in a loop (stop_flag.rs:48) without end: `ended` is false at
each look, and nobody is left to change it (`thread 1` ended at step 21).
