deadlock, in the simplest failing interleaving: 15 steps, no preemptions

     main                 thread 1                 thread 2
  1  ● lock count                                                           A:43
  2  ● unlock count
  3  ● lock count                                                           A:43
  4  ● unlock count
  5  ● spawn thread 1                                                       B:23
  6  ● lock count         │                                                 A:43
  7  ● unlock count       │
  8  ● spawn thread 2     │                                                 B:23
  9  ● lock count         │                        │                        A:57
 10  ● unlock count       │                        │
 11  ● lock count         │                        │                        A:74
 12  ○ wait zero, sleeps  │                        │                        A:76
 13  ┊                    ● lock results           │                        B:24
 14  ┊                    ○ wait both 1/2, sleeps  │                       C:227
 15  ┊                    ┊                        ○ lock results, sleeps   B:24
     ✗ sleeps for ever    ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/wait_group.rs
   43 │ let mut count = self.shared.count.lock().unwrap();
   57 │ let mut count = self.shared.count.lock().unwrap();
   74 │ let mut count = self.shared.count.lock().unwrap();
   76 ┃     count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/src/exercises/gather.rs
   23 │ thread::spawn(move || {
   24 ┃     let mut results = results.lock().unwrap();

C  lessons/lesson-36/tests/03_gather.rs
  227 ┃ both.wait();

`thread 2` waits for `results` (gather.rs:24), which `thread 1` has held since
step 13 (gather.rs:24).

`main` waits on `zero` (wait_group.rs:76), which nobody has ever notified, and
nobody is left to.

`thread 1` waits at `both` (03_gather.rs:227): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.
