assertion failed, in the simplest failing interleaving: 17 steps, 2 preemptions

     main                    worker
  1  ● spawn worker                                  A:242
  2  │                       ● load stopped → false   B:30
  3  │                       ● swap item: 0 → 0      A:230
  4  │                       ● yield                  B:34
  5  │                       ● load stopped → false   B:30
  6  │                       ● swap item: 0 → 0      A:230
  7  │                       ● yield                  B:34
  8  │                       ● load stopped → false   B:30
  9  ● store stopped = true  │                        B:22
 10  ● swap item: 0 → 7      │                       A:226
 11  ○ join worker, sleeps   │                       A:247
 12  ┊                       ● swap item: 7 → 0      A:230
 13  ┊                       ● load stopped → true    B:30
 14  ┊                       ● store ended = true     B:37
 15  ┊                       ● end
 16  ● join worker                                   A:247
 17  ✗ assertion fails                               A:249

A  lessons/lesson-33/tests/04_stop_flag.rs
  226 │ self.item.swap(item, Release);
  230 │ Some(self.item.swap(0, Acquire)).filter(|item| *item != 0)
  242 │     thread::spawn(move || flag.run(|| inbox.take(), |item| begun.store(…
  247 │ let left = worker.join().expect("run() must not panic");
  249 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/stop_flag.rs
   22 │ self.stopped.store(true, SeqCst);
   30 │ while !self.stopped.load(SeqCst) {
   34 │         yield_now();
   37 │ self.ended.store(true, SeqCst);

`main` panicked (04_stop_flag.rs:249): assertion `left == right` failed: run()
must begin no item that was handed over after stop() had returned
  left: 7
 right: 0
