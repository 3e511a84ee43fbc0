assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main                    worker
  1  ● spawn worker                                  A:242
  2  ● store stopped = true  │                        B:24
  3  ● swap item: 0 → 7      │                       A:226
  4  ○ join worker, sleeps   │                       A:247
  5  ┊                       ● swap item: 7 → 0      A:230
  6  ┊                       ● load stopped → true    B:34
  7  ┊                       ● store ended = true     B:42
  8  ┊                       ● end
  9  ● join worker                                   A:247
 10  ● swap item: 0 → 0                              A:230
 11  ✗ assertion fails                               A:253

A  lessons/lesson-33/tests/04_stop_flag.rs
  226 │ self.item.swap(item, Release);
  230 │ Some(self.item.swap(0, Acquire)).filter(|item| *item != 0)
  242 │     thread::spawn(move || flag.run(|| inbox.take(), |item| begun.store(…
  247 │ let left = worker.join().expect("run() must not panic");
  253 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/stop_flag.rs
   24 │ self.stopped.store(true, Relaxed);
   34 │     if self.stopped.load(Relaxed) {
   42 │ self.ended.store(true, Release);

`main` panicked (04_stop_flag.rs:253): assertion `left == right` failed: an item
that is not begun must not be lost: run() returns it if it took it
  left: None
 right: Some(7)
