deadlock, in the simplest failing interleaving: 18 steps, no preemptions

     main              thread 1                 thread 2
  1  ● lock count                                                          A:28
  2  ● unlock count
  3  ● lock count                                                          A:28
  4  ● unlock count
  5  ● spawn thread 1                                                     B:234
  6  ● lock count      │                                                   A:28
  7  ● unlock count    │
  8  ● spawn thread 2  │                                                  B:234
  9  ● lock count      │                        │                          A:44
 10  ○ wait z…, sleeps │                        │                          A:46
 11  ┊                 ● fetch_add ended: 0 → 1 │                         B:235
 12  ┊                 ● lock count             │                          A:32
 13  ┊                 ● unlock count           │
 14  ┊                 ● end                    │
 15  ┊                                          ● fetch_add ended: 1 → 2  B:235
 16  ┊                                          ● lock count               A:32
 17  ┊                                          ● unlock count
 18  ┊                                          ● end
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/wait_group.rs
   28 │ *self.shared.count.lock().unwrap() += jobs;
   32 │ let mut count = self.shared.count.lock().unwrap();
   44 │ let mut count = self.shared.count.lock().unwrap();
   46 ┃     count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  234 │ thread::spawn(move || {
  235 │     ended.fetch_add(1, Relaxed);

`main` waits on `zero` (wait_group.rs:46), which nobody has ever notified, and
nobody is left to.
