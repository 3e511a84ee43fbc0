endless loop, in the simplest failing interleaving: 244 steps, 116 preemptions

      main                    worker
   1  ● spawn worker                                  A:316
   2  ● load ended → false    │                        B:49
   3  ● yield                 │                        B:50
   4  ● load ended → false    │                        B:49
   5  ● yield                 │                        B:50
   6  ● load ended → false    │                        B:49
   7  │                       ● load stopped → false   B:36
   8  │                       ● store stopped = true   B:25
   ⋮  224 steps are left out here
 233  │                       ● load ended → false     B:49
 234  ● yield                 │                        B:50
 235  │                       ● yield                  B:50
 236  ● load ended → false    │                        B:49
 237  │                       ● load ended → false     B:49
 238  ● yield                 │                        B:50
 239  │                       ● yield                  B:50
 240  ● load ended → false    │                        B:49
 241  │                       ● load ended → false     B:49
 242  ● yield                 │                        B:50
 243  │                       ● yield                  B:50
 244  ● load ended → false    │                        B:49
      ✗ loops for ever        │

A  lessons/lesson-33/tests/04_stop_flag.rs
  316 │ thread::spawn(move || {

B  lessons/lesson-33/src/exercises/stop_flag.rs
   25 │ self.stopped.store(true, Relaxed);
   36 │     if self.stopped.load(Relaxed) {
   49 ┃ while !self.ended.load(Acquire) {
   50 │     yield_now();

`main` goes round in a loop (stop_flag.rs:49) without end: after each `yield`
(stop_flag.rs:50) it asks again whether it may go on. That is polling.
