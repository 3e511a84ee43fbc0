assertion failed, in the simplest failing interleaving: 17 steps, no preemptions

     main                   thread 1               thread 2
  1  ● lock count                                                           A:28
  2  ● unlock count
  3  ● spawn thread 1                                                      B:350
  4  ● spawn thread 2       │                                              B:350
  5  ○ join, sleeps         │                      │                       B:353
     ┊   thread 1           │                      │
  6  ┊                      ● lock count           │                        A:32
  7  ┊                      ● notify_all zero      │                        A:35
     ┊                      │   → nobody           │
  8  ┊                      ● unlock count         │
  9  ┊                      ● end                  │
 10  ● join thread 1                               │                       B:353
 11  ○ join, sleeps                                │                       B:353
     ┊   thread 2                                  │
 12  ┊                                             ● lock count             A:32
 13  ┊                                             ● notify_all zero        A:35
     ┊                                             │   → nobody
 14  ┊                                             ● unlock count
 15  ┊                                             ● end
 16  ● join thread 2                                                       B:353
 17  ✗ assertion fails                                                     B:358

A  lessons/lesson-36/src/exercises/wait_group.rs
   28 │ *self.shared.count.lock().unwrap() += jobs;
   32 │ let mut count = self.shared.count.lock().unwrap();
   35 │     self.shared.zero.notify_all();

B  lessons/lesson-36/tests/01_wait_group.rs
  350 │     thread::spawn(move || group.done())
  352 │ let panics = dones
  353 │     .map(|done| done.join())
  358 ┃ assert_eq!(

`main` panicked (01_wait_group.rs:358): assertion `left == right` failed: two
threads call done() for one job: exactly one of them must panic
  left: 0
 right: 1
