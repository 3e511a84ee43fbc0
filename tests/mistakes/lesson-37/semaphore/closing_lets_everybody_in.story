assertion failed, in the simplest failing interleaving: 19 steps, no preemptions

     main                          thread 1                     thread 2
  1  ● lock state                                                           A:50
  2  ● unlock state
  3  ● spawn thread 1                                                      B:342
  4  ● spawn thread 2              │                                       B:342
  5  ● lock state                  │                            │           A:61
  6  ● notify_all changed → nobody │                            │           A:63
  7  ● unlock state                │                            │
  8  ○ join thread 1, sleeps       │                            │          B:347
  9  ┊                             ● lock state                 │           A:50
 10  ┊                             ● unlock state               │
 11  ┊                             ● lock state                 │           A:70
 12  ┊                             ● unlock state               │
 13  ┊                             ● notify_one changed         │           A:71
     ┊                             │   → nobody                 │
 14  ┊                             ● end                        │
 15  ● join thread 1                                            │          B:347
 16  ✗ assertion fails                                          │          B:346
 17  ● lock state                                               │           A:70
 18  ● unlock state                                             │
 19  ● notify_one changed → nobody                              │           A:71

A  lessons/lesson-37/src/exercises/semaphore.rs
   50 │ let mut state = self.shared.state.lock().unwrap();
   61 │ let mut state = self.shared.state.lock().unwrap();
   63 │ self.shared.changed.notify_all();
   70 │ shared.state.lock().unwrap().free += 1;
   71 │ shared.changed.notify_one();

B  lessons/lesson-37/tests/01_semaphore.rs
  342 │ thread::spawn(move || handle.acquire().err())
  346 ┃ assert_eq!(
  347 │     other.join().unwrap(),

`main` panicked (01_semaphore.rs:346): assertion `left == right` failed:
expected both who wait to hear that the semaphore is closed
  left: None
 right: Some(Closed)

When `main` panicked, `thread 2` had not begun.
