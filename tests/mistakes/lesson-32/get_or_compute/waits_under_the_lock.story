deadlock, in the simplest failing interleaving: 9 steps, 1 preemption

     main                  thread 1                 thread 2
  1  ● spawn thread 1                                                     A:334
  2  ● spawn thread 2      │                                              A:334
  3  │                     ● lock cells             │                      B:23
  4  │                     ● lock mutex             │                      B:25
  5  │                     ● unlock cells           │
  6  │                     ○ wait both 1/2, sleeps  │                     A:334
  7  │                     ┊                        ● lock cells           B:23
  8  │                     ┊                        ○ lock mutex, sleeps   B:25
  9  ○ lock cells, sleeps  ┊                        ┊                      B:23
     ✗ sleeps for ever     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-32/tests/03_get_or_compute.rs
  334 ┃ thread::spawn(move || memo.get_or_compute(1, || _ = both.wait()))

B  lessons/lesson-32/src/exercises/get_or_compute.rs
   23 ┃ let mut cells = self.cells.lock().unwrap();
   25 ┃ cell.lock().unwrap_or_else(PoisonError::into_inner)

`main` waits for `cells` (get_or_compute.rs:23), which `thread 2` has held since
step 7 (get_or_compute.rs:23).

`thread 2` waits for the mutex (get_or_compute.rs:25), which `thread 1` has held
since step 4 (get_or_compute.rs:25).

`thread 1` waits at `both` (03_get_or_compute.rs:334): it opens for 2, 1 came,
and `main` and `thread 2`, which have not come, sleep.
