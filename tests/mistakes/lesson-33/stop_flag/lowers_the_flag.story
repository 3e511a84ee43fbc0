endless loop, in the simplest failing interleaving: 258 steps, 4 preemptions

      main                           worker
   1  ● spawn worker                                                A:242
   2  │                              ● swap stopped: false → false   B:34
   3  │                              ● swap item: 0 → 0             A:230
   4  │                              ● swap stopped: false → false   B:38
   5  │                              ● yield                         B:43
   6  │                              ● swap stopped: false → false   B:34
   7  │                              ● swap item: 0 → 0             A:230
   8  │                              ● swap stopped: false → false   B:38
   ⋮  2 steps are left out here
  11  ● store stopped = true         │                               B:25
   ⋮  1 step is left out here
  13  ● swap item: 0 → 7             │                              A:226
  14  ○ join worker, sleeps          │                              A:247
  15  ┊                              ● swap stopped: true → false    B:38
   ⋮  235 steps are left out here
 251  ┊                              ● yield                         B:43
 252  ┊                              ● swap stopped: false → false   B:34
 253  ┊                              ● swap item: 0 → 0             A:230
 254  ┊                              ● swap stopped: false → false   B:38
 255  ┊                              ● yield                         B:43
 256  ┊                              ● swap stopped: false → false   B:34
 257  ┊                              ● swap item: 0 → 0             A:230
 258  ┊                              ● swap stopped: false → false   B:38
      ┊                              ✗ loops for ever

A  lessons/lesson-33/tests/04_stop_flag.rs
  226 │ self.item.swap(item, Release);
  230 │ Some(self.item.swap(0, Acquire)).filter(|item| *item != 0)
  242 │     thread::spawn(move || flag.run(|| inbox.take(), |item| begun.store(…
  247 ┃ let left = worker.join().expect("run() must not panic");

B  lessons/lesson-33/src/exercises/stop_flag.rs
   25 │ self.stopped.store(true, Release);
   34 │     if self.stopped.swap(false, AcqRel) {
   38 ┃     if self.stopped.swap(false, AcqRel) && item.is_some() {
   43 │         None => yield_now(),

`worker` goes round in a loop (stop_flag.rs:38) without end: `stopped` is false
at each look, and nobody is left to change it (`main` waits for this thread to
end). The last to change it was `worker` itself, at step 15:
`swap stopped: true → false`.
