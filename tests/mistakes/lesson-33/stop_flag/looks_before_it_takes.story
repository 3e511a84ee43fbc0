assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main                           worker
  1  ● spawn worker                                                A:242
  2  ● store stopped = true         │                               B:25
  3  ● swap item: 0 → 7             │                              A:226
  4  ○ join worker, sleeps          │                              A:247
  5  ┊                              ● load stopped → false, stale   B:33
  6  ┊                              ● swap item: 7 → 0             A:230
  7  ┊                              ● load stopped → true           B:33
  8  ┊                              ● store ended = true            B:39
  9  ┊                              ● end
 10  ● join worker                                                 A:247
 11  ✗ assertion fails                                             A:249

A  lessons/lesson-33/tests/04_stop_flag.rs
  226 │ self.item.swap(item, Release);
  230 │ Some(self.item.swap(0, Acquire)).filter(|item| *item != 0)
  242 │     thread::spawn(move || flag.run(|| inbox.take(), |item| begun.store(…
  247 │ let left = worker.join().expect("run() must not panic");
  249 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/stop_flag.rs
   25 │ self.stopped.store(true, Relaxed);
   33 │ while !self.stopped.load(Relaxed) {
   39 │ self.ended.store(true, Release);

`main` panicked (04_stop_flag.rs:249): assertion `left == right` failed: run()
must begin no item that was handed over after stop() had returned
  left: 7
 right: 0

The load of step 5 is stale, but that is not the fault, and no ordering mends
it: the same steps, with the same results, also fit an order in which every load
returns the newest value.
