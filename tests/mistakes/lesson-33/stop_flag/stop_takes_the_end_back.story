endless loop, in the simplest failing interleaving: 142 steps, 3 preemptions

      main                     worker
   1  ● spawn worker                                    A:298
   2  ● store state = 1        │                         B:26
   3  ● load state → 1         │                         B:49
   4  ● yield                  │                         B:50
   5  ● load state → 1         │                         B:49
   6  ● yield                  │                         B:50
   7  ● load state → 1         │                         B:49
   8  │                        ● load state → 0, stale   B:36
   ⋮  7 steps are left out here
  16  │                        ● load state → 1          B:36
  17  │                        ● store state = 2         B:44
  18  │                        ● end
   ⋮  2 steps are left out here
  21  ● store state = 1                                  B:26
   ⋮  113 steps are left out here
 135  ● yield                                            B:50
 136  ● load state → 1                                   B:49
 137  ● yield                                            B:50
 138  ● load state → 1                                   B:49
 139  ● yield                                            B:50
 140  ● load state → 1                                   B:49
 141  ● yield                                            B:50
 142  ● load state → 1                                   B:49
      ✗ loops for ever

A  lessons/lesson-33/tests/04_stop_flag.rs
  298 │ let worker = thread::spawn(move || theirs.run(|| None::<usize>, |_| ())…

B  lessons/lesson-33/src/exercises/stop_flag.rs
   26 │ self.state.store(STOPPED, Relaxed);
   36 │     if self.state.load(Relaxed) == STOPPED {
   41 │         None => yield_now(),
   44 │ self.state.store(ENDED, Release);
   49 ┃ while self.state.load(Acquire) != ENDED {
   50 │     yield_now();

`main` goes round in a loop (stop_flag.rs:49) without end: `state` is 1 at each
look, and nobody is left to change it (`worker` ended at step 18). The last to
change it was `main` itself, at step 21: `store state = 1`.
