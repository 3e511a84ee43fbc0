deadlock, in the simplest failing interleaving: 17 steps, 1 preemption

     main              thread 1                 thread 2
  1  ● lock count                                                           A:28
  2  ● unlock count
  3  ● spawn thread 1                                                      B:234
  4  ● spawn thread 2  │                                                   B:234
  5  ● lock count      │                        │                           A:44
  6  ● unlock count    │                        │
  7  │                 ● fetch_add ended: 0 → 1 │                          B:235
  8  │                 ● lock count             │                           A:32
  9  │                 ● unlock count           │
 10  │                 ● end                    │
 11  │                                          ● fetch_add ended: 1 → 2   B:235
 12  │                                          ● lock count                A:32
 13  │                                          ● notify_all zero           A:39
     │                                          │   → nobody
 14  │                                          ● unlock count
 15  │                                          ● end
 16  ● lock count                                                           A:45
 17  ○ wait z…, sleeps                                                      A:46
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/wait_group.rs
   28 │ *self.shared.count.lock().unwrap() += jobs;
   32 │ let mut count = self.shared.count.lock().unwrap();
   39 │     self.shared.zero.notify_all();
   44 │ while *self.shared.count.lock().unwrap() > 0 {
   45 │     let count = self.shared.count.lock().unwrap();
   46 ┃     let _count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  234 │ thread::spawn(move || {
  235 │     ended.fetch_add(1, Relaxed);

lost wake-up: `thread 2` notified `zero` at step 13 (wait_group.rs:39), when
nobody waited on it; `main` began to wait at step 17 (wait_group.rs:46), and
nobody is left to notify it. `main` had locked `count` before that, and let go
of it (steps 5 and 6): look at the condition and wait under the same lock.
