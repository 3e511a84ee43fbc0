endless loop, in the simplest failing interleaving: 247 steps, 116 preemptions

      main                    thread 1
   1  ● swap item: 0 → 7                              A:226
   2  ● spawn thread 1                                A:271
   3  ● store stopped = true  │                        B:25
   4  ● load ended → false    │                        B:48
   5  ● yield                 │                        B:49
   6  ● load ended → false    │                        B:48
   7  ● yield                 │                        B:49
   8  ● load ended → false    │                        B:48
   ⋮  227 steps are left out here
 236  │                       ● swap item: 0 → 0      A:230
 237  ● yield                 │                        B:49
 238  │                       ● yield                  B:35
 239  ● load ended → false    │                        B:48
 240  │                       ● swap item: 0 → 0      A:230
 241  ● yield                 │                        B:49
 242  │                       ● yield                  B:35
 243  ● load ended → false    │                        B:48
 244  │                       ● swap item: 0 → 0      A:230
 245  ● yield                 │                        B:49
 246  │                       ● yield                  B:35
 247  ● load ended → false    │                        B:48
      ✗ loops for ever        │

A  lessons/lesson-33/tests/04_stop_flag.rs
  226 │ self.item.swap(item, Release);
  230 │ Some(self.item.swap(0, Acquire)).filter(|item| *item != 0)
  271 │     thread::spawn(move || {
  276 │                 result.store(item, Relaxed);

B  lessons/lesson-33/src/exercises/stop_flag.rs
   25 │ self.stopped.store(true, Relaxed);
   35 │         yield_now();
   38 │     if self.stopped.load(Relaxed) {
   48 ┃ while !self.ended.load(Acquire) {
   49 │     yield_now();

`main` goes round in a loop (stop_flag.rs:48) without end: after each `yield`
(stop_flag.rs:49) it asks again whether it may go on. That is polling.
