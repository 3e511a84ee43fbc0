assertion failed, in the simplest failing interleaving: 16 steps, no preemptions

     main                    thread 1                  thread 2
  1  ● lock count                                                  A:27
  2  ● unlock count
  3  ● spawn thread 1                                             B:234
  4  ● spawn thread 2        │                                    B:234
  5  ● lock count            │                         │           A:41
  6  ○ wait zero, sleeps     │                         │           A:44
  7  ┊                       ● fetch_add ended: 0 → 1  │          B:235
  8  ┊                       ● lock count              │           A:31
  9  ┊                       ● notify_all zero → main  │           A:37
 10  ┊                       ● unlock count            │
 11  ┊                       ● end                     │
 12  ● wait zero → notified                            │           A:44
 13  ● lock count                                      │           A:44
 14  ● unlock count                                    │
 15  ● load ended → 1                                  │          B:241
 16  ✗ assertion fails                                 │          B:242

A  lessons/lesson-36/src/exercises/wait_group.rs
   27 │ *self.shared.count.lock().unwrap() += jobs;
   31 │ let mut count = self.shared.count.lock().unwrap();
   37 │ self.shared.zero.notify_all();
   41 │ let mut count = self.shared.count.lock().unwrap();
   44 │     count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  234 │     thread::spawn(move || {
  235 │         ended.fetch_add(1, Relaxed);
  241 │ let ended = ended.load(Relaxed);
  242 ┃ assert_eq!(

`main` panicked (01_wait_group.rs:242): assertion `left == right` failed: wait()
must come back only when both jobs are done
  left: 1
 right: 2

When `main` panicked, `thread 2` had not begun.
