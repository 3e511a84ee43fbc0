panic, in the simplest failing interleaving: 26 steps, 1 preemption

     main                        thread 1         thread 2
  1  ● lock count                                                           A:43
  2  ● unlock count
  3  ● lock count                                                           A:43
  4  ● unlock count
  5  ● spawn thread 1                                                       B:23
  6  ● lock count                │                                          A:43
  7  ● unlock count              │
  8  ● spawn thread 2            │                                          B:23
  9  ● lock count                │                │                         A:57
 10  ● unlock count              │                │
 11  ● lock count                │                │                         A:74
 12  ○ wait zero, sleeps         │                │                         A:76
 13  ┊                           ● lock count     │                         A:57
 14  ┊                           ● unlock count   │
 15  ┊                           ● lock results   │                         B:26
 16  ┊                           ● unlock results │
 17  ┊                           ● end            │
 18  ┊                                            ● lock count              A:57
 19  ┊                                            ● notify_all zero → main  A:65
 20  ┊                                            ● unlock count
 21  ● wait zero → notified                       │                         A:76
 22  ● lock count                                 │                         A:76
 23  ● unlock count                               │
 24  ● lock results                               │                         B:31
 25  ● unlock results                             │
 26  ✗ panic: every slot is full                  │                         B:34

A  lessons/lesson-36/src/exercises/wait_group.rs
   43 │ let mut count = self.shared.count.lock().unwrap();
   57 │ let mut count = self.shared.count.lock().unwrap();
   65 │     self.shared.zero.notify_all();
   74 │ let mut count = self.shared.count.lock().unwrap();
   76 │     count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/src/exercises/gather.rs
   23 │     thread::spawn(move || {
   26 │         results.lock().unwrap()[index] = Some(result);
   31 │ let slots = std::mem::take(&mut *results.lock().unwrap());
   32 │ slots
   33 │     .into_iter()
   34 ┃     .map(|slot| slot.expect("every slot is full"))

`main` panicked (gather.rs:34): every slot is full

When `main` panicked, `thread 2` had not ended (its last was step 20,
`unlock count`).
