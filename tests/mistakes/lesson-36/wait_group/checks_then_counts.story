assertion failed, in the simplest failing interleaving: 20 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● lock count                                                           A:28
  2  ● unlock count
  3  ● spawn thread 1                                                      B:350
  4  ● spawn thread 2       │                                              B:350
  5  ○ join, sleeps         │                      │                       B:353
     ┊   thread 1           │                      │
  6  ┊                      ● lock count           │                        A:32
  7  ┊                      ● unlock count         │
  8  ┊                      │                      ● lock count             A:32
  9  ┊                      │                      ● unlock count
 10  ┊                      │                      ● lock count             A:35
 11  ┊                      │                      ● notify_all zero        A:38
     ┊                      │                      │   → nobody
 12  ┊                      │                      ● unlock count
 13  ┊                      │                      ● end
 14  ┊                      ● lock count                                    A:35
 15  ┊                      ● notify_all zero                               A:38
     ┊                      │   → nobody
 16  ┊                      ● unlock count
 17  ┊                      ● end
 18  ● join thread 1                                                       B:353
 19  ● join thread 2                                                       B:353
 20  ✗ assertion fails                                                     B:358

A  lessons/lesson-36/src/exercises/wait_group.rs
   28 │ *self.shared.count.lock().unwrap() += jobs;
   32 │ if *self.shared.count.lock().unwrap() == 0 {
   35 │ let mut count = self.shared.count.lock().unwrap();
   38 │     self.shared.zero.notify_all();

B  lessons/lesson-36/tests/01_wait_group.rs
  350 │     thread::spawn(move || group.done())
  352 │ let panics = dones
  353 │     .map(|done| done.join())
  358 ┃ assert_eq!(

`main` panicked (01_wait_group.rs:358): assertion `left == right` failed: two
threads call done() for one job: exactly one of them must panic
  left: 0
 right: 1

lost update, if what is written at wait_group.rs:35 was read at
wait_group.rs:32: `thread 1` and `thread 2` had both locked `count` at
wait_group.rs:32 (steps 6 and 8) before either locked it again at
wait_group.rs:35 (steps 10 and 14). Read and write under one lock.
