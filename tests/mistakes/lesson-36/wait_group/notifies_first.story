deadlock, in the simplest failing interleaving: 22 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● lock count                                                           A:28
  2  ● unlock count
  3  ● spawn thread 1                                                      B:234
  4  ● spawn thread 2       │                                              B:234
  5  ● lock count           │                      │                        A:45
  6  ○ wait zero, sleeps    │                      │                        A:47
  7  ┊                      ● fetch_add            │                       B:235
     ┊                      │   ended: 0 → 1       │
  8  ┊                      ● lock count           │                        A:32
  9  ┊                      ● unlock count         │
 10  ┊                      ● lock count           │                        A:36
 11  ┊                      ● unlock count         │
 12  ┊                      ● end                  │
 13  ┊                                             ● fetch_add             B:235
     ┊                                             │   ended: 1 → 2
 14  ┊                                             ● lock count             A:32
 15  ┊                                             ● unlock count
 16  ┊                                             ● notify_all zero        A:34
     ┊                                             │   → main
 17  ● wait zero → notified                        │                        A:47
 18  ● lock count                                  │                        A:47
 19  ○ wait zero, sleeps                           │                        A:47
 20  ┊                                             ● lock count             A:36
 21  ┊                                             ● unlock count
 22  ┊                                             ● end
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/wait_group.rs
   28 │ *self.shared.count.lock().unwrap() += jobs;
   32 │ let last = *self.shared.count.lock().unwrap() == 1;
   34 │     self.shared.zero.notify_all();
   36 │ let mut count = self.shared.count.lock().unwrap();
   45 │ let mut count = self.shared.count.lock().unwrap();
   47 ┃     count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  234 │ thread::spawn(move || {
  235 │     ended.fetch_add(1, Relaxed);

`main` was woken at step 17, and has waited on `zero` again since step 19
(wait_group.rs:47): nobody is left to notify it.
