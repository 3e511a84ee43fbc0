assertion failed, in the simplest failing interleaving: 16 steps, 2 preemptions

     main                           thread 1
  1  ● swap item: 0 → 7                                            A:226
  2  ● spawn thread 1                                              A:271
  3  ● store stopped = true         │                               B:23
  4  ● load stopped → true          │                               B:45
  5  │                              ● swap item: 7 → 0             A:230
  6  │                              ● load stopped → false, stale   B:33
  7  │                              ● store result = 7             A:276
  8  │                              ● swap item: 0 → 0             A:230
  9  │                              ● load stopped → false, stale   B:33
 10  │                              ● yield                         B:38
 11  │                              ● swap item: 0 → 0             A:230
 12  │                              ● load stopped → false, stale   B:33
 13  │                              ● yield                         B:38
 14  │                              ● swap item: 0 → 0             A:230
 15  ● load result → 7              │                              A:284
 16  ✗ assertion fails              │                              A:285

A  lessons/lesson-33/tests/04_stop_flag.rs
  226 │ self.item.swap(item, Release);
  230 │ Some(self.item.swap(0, Acquire)).filter(|item| *item != 0)
  271 │     thread::spawn(move || {
  276 │                 result.store(item, Relaxed);
  284 │ let (begun, result) = (begun.load(Relaxed), result.load(Relaxed));
  285 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/stop_flag.rs
   23 │ self.stopped.store(true, Release);
   33 │     if self.stopped.load(Relaxed) {
   38 │         None => yield_now(),
   45 │ while !self.stopped.load(Acquire) {

`main` panicked (04_stop_flag.rs:285): assertion `left == right` failed: when
join() returns, the work on the item that was begun must be done and visible
  left: 7
 right: 0

Some of the loads (the last is step 12) are stale, but that is not the fault,
and no ordering mends it: the same steps, with the same results, also fit an
order in which every load returns the newest value.

When `main` panicked, `thread 1` had not ended (its last was step 14,
`swap item: 0 → 0`).
