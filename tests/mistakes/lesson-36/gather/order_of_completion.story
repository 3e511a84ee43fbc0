assertion failed, in the simplest failing interleaving: 29 steps, no preemptions

     main                    thread 1                  thread 2
  1  ● lock count                                                         A:43
  2  ● unlock count
  3  ● lock count                                                         A:43
  4  ● unlock count
  5  ● spawn thread 1                                                     B:23
  6  ● lock count            │                                            A:43
  7  ● unlock count          │
  8  ● spawn thread 2        │                                            B:23
  9  ● lock count            │                         │                  A:57
 10  ● unlock count          │                         │
 11  ● lock count            │                         │                  A:74
 12  ○ wait zero, sleeps     │                         │                  A:76
 13  ┊                       │                         ● lock results     B:25
 14  ┊                       │                         ● unlock results
 15  ┊                       │                         ● lock count       A:57
 16  ┊                       │                         ● unlock count
 17  ┊                       │                         ● end
 18  ┊                       ● lock results                               B:25
 19  ┊                       ● unlock results
 20  ┊                       ● lock count                                 A:57
 21  ┊                       ● notify_all zero → main                     A:65
 22  ┊                       ● unlock count
 23  ┊                       ● end
 24  ● wait zero → notified                                               A:76
 25  ● lock count                                                         A:76
 26  ● unlock count
 27  ● lock results                                                       B:31
 28  ● unlock results
 29  ✗ assertion fails                                                   C:197

A  lessons/lesson-36/src/exercises/wait_group.rs
   43 │ let mut count = self.shared.count.lock().unwrap();
   57 │ let mut count = self.shared.count.lock().unwrap();
   65 │     self.shared.zero.notify_all();
   74 │ let mut count = self.shared.count.lock().unwrap();
   76 │     count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/src/exercises/gather.rs
   23 │     thread::spawn(move || {
   25 │         results.lock().unwrap().push(result);
   31 │ std::mem::take(&mut *results.lock().unwrap())

C  lessons/lesson-36/tests/03_gather.rs
  197 ┃ assert_eq!(

`main` panicked (03_gather.rs:197): assertion `left == right` failed: gather()
must return the results of both calls, in the order of the inputs
  left: [Some(20), Some(10)]
 right: [Some(10), Some(20)]
