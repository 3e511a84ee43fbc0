assertion failed, in the simplest failing interleaving: 17 steps, 2 preemptions

     main                           thread 1
  1  ● swap item: 0 → 7                                            A:226
  2  ● spawn thread 1                                              A:271
  3  ● store stopped = true         │                               B:24
  4  ● store ended = true           │                               B:25
  5  ● load ended → true            │                               B:47
  6  │                              ● swap item: 7 → 0             A:230
  7  │                              ● load stopped → false, stale   B:35
  8  │                              ● store result = 7             A:276
  9  │                              ● swap item: 0 → 0             A:230
 10  │                              ● load stopped → false, stale   B:35
 11  │                              ● yield                         B:40
 12  │                              ● swap item: 0 → 0             A:230
 13  │                              ● load stopped → false, stale   B:35
 14  │                              ● yield                         B:40
 15  │                              ● swap item: 0 → 0             A:230
 16  ● load result → 7              │                              A:284
 17  ✗ assertion fails              │                              A:285

A  lessons/lesson-33/tests/04_stop_flag.rs
  226 │ self.item.swap(item, Release);
  230 │ Some(self.item.swap(0, Acquire)).filter(|item| *item != 0)
  271 │     thread::spawn(move || {
  276 │                 result.store(item, Relaxed);
  284 │ let (begun, result) = (begun.load(Relaxed), result.load(Relaxed));
  285 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/stop_flag.rs
   24 │ self.stopped.store(true, Relaxed);
   25 │ self.ended.store(true, Release);
   35 │     if self.stopped.load(Relaxed) {
   40 │         None => yield_now(),
   47 │ while !self.ended.load(Acquire) {

`main` panicked (04_stop_flag.rs:285): assertion `left == right` failed: when
join() returns, the work on the item that was begun must be done and visible
  left: 7
 right: 0

Some of the loads (the last is step 13) are stale, but that is not the fault,
and no ordering mends it: the same steps, with the same results, also fit an
order in which every load returns the newest value.

When `main` panicked, `thread 1` had not ended (its last was step 15,
`swap item: 0 → 0`).
