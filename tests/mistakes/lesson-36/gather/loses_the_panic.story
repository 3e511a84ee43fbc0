assertion failed, in the simplest failing interleaving: 29 steps, no preemptions

     main                    thread 1           thread 2
  1  ● lock count                                                          A:43
  2  ● unlock count
  3  ● lock count                                                          A:43
  4  ● unlock count
  5  ● spawn thread 1                                                      B:21
  6  ● lock count            │                                             A:43
  7  ● unlock count          │
  8  ● spawn thread 2        │                                             B:21
  9  ● lock count            │                  │                          A:57
 10  ● unlock count          │                  │
 11  ● lock count            │                  │                          A:74
 12  ○ wait zero, sleeps     │                  │                          A:76
 13  ┊                       ● assertion fails  │                         C:238
 14  ┊                       ● lock count       │                          A:57
 15  ┊                       ● unlock count     │
 16  ┊                                          ● fetch_add ended: 0 → 1  C:239
 17  ┊                                          ● lock results             B:24
 18  ┊                                          ● unlock results
 19  ┊                                          ● lock count               A:57
 20  ┊                                          ● notify_all zero → main   A:65
 21  ┊                                          ● unlock count
 22  ┊                                          ● end
 23  ● wait zero → notified                                                A:76
 24  ● lock count                                                          A:76
 25  ● unlock count
 26  ● lock results                                                        B:29
 27  ● unlock results
 28  ● load ended → 1                                                     C:243
 29  ✗ assertion fails                                                    C:249

A  lessons/lesson-36/src/exercises/wait_group.rs
   43 │ let mut count = self.shared.count.lock().unwrap();
   57 │ let mut count = self.shared.count.lock().unwrap();
   65 │     self.shared.zero.notify_all();
   74 │ let mut count = self.shared.count.lock().unwrap();
   76 │     count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/src/exercises/gather.rs
   21 │     thread::spawn(move || {
   24 │         results.lock().unwrap()[index] = Some(Ok(result));
   29 │ let slots: Vec<Option<thread::Result<T>>> = std::mem::take(&mut *result…

C  lessons/lesson-36/tests/03_gather.rs
  238 │     assert_ne!(input, 1, "call 1 panics, as it should");
  239 │     counter.fetch_add(1, SeqCst);
  243 │ let ended = ended.load(SeqCst);
  249 ┃ assert_eq!(

`main` panicked (03_gather.rs:249): assertion `left == right` failed: call 1
must be an Err in its place, and call 2 must keep its result
  left: [Some(2)]
 right: [None, Some(2)]
