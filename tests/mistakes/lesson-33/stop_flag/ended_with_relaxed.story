assertion failed, in the simplest failing interleaving: 20 steps, no preemptions

     main                           thread 1
  1  ● swap item: 0 → 7                                            A:226
  2  ● spawn thread 1                                              A:271
  3  ● store stopped = true         │                               B:26
  4  ● load ended → false           │                               B:49
  5  ● yield                        │                               B:50
  6  ● load ended → false           │                               B:49
  7  ● yield                        │                               B:50
  8  │                              ● swap item: 7 → 0             A:230
  9  │                              ● load stopped → false, stale   B:36
 10  │                              ● store result = 7             A:276
 11  │                              ● swap item: 0 → 0             A:230
 12  │                              ● load stopped → false, stale   B:36
 13  │                              ● yield                         B:41
 14  │                              ● swap item: 0 → 0             A:230
 15  │                              ● load stopped → true           B:36
 16  │                              ● store ended = true            B:44
 17  │                              ● end
 18  ● load ended → true                                            B:49
 19  ● load result → 0, stale                                      A:284
 20  ✗ assertion fails                                             A:285

A  lessons/lesson-33/tests/04_stop_flag.rs
  226 │ self.item.swap(item, Release);
  230 │ Some(self.item.swap(0, Acquire)).filter(|item| *item != 0)
  271 │     thread::spawn(move || {
  276 │                 result.store(item, Relaxed);
  284 │ let (begun, result) = (begun.load(Relaxed), result.load(Relaxed));
  285 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/stop_flag.rs
   26 │ self.stopped.store(true, Relaxed);
   36 │     if self.stopped.load(Relaxed) {
   41 │         None => yield_now(),
   44 │ self.ended.store(true, Relaxed);
   49 │ while !self.ended.load(Acquire) {
   50 │     yield_now();

`main` panicked (04_stop_flag.rs:285): assertion `left == right` failed: when
join() returns, the work on the item that was begun must be done and visible
  left: 0
 right: 7

stale read: `main` read `result` as 0 at step 19 (04_stop_flag.rs:284), although
`thread 1` had stored 7 at step 10 (04_stop_flag.rs:276): nothing orders the
store (Relaxed) before the load (Relaxed). `main` had seen `ended` = true before
(step 18), which `thread 1` stored after it (step 16), but Relaxed and Acquire
order nothing: it takes Release on that store and Acquire on that load.
