panic, in the simplest failing interleaving: 18 steps, no preemptions

     main                         thread 1   thread 2
  1  ● lock count                                       A:43
  2  ● unlock count
  3  ● lock count                                       A:43
  4  ● unlock count
  5  ● spawn thread 1                                   B:24
  6  ● spawn thread 2             │                     B:24
  7  ● lock lent                  │          │          B:30
  8  ● lock count                 │          │          A:57
  9  ● unlock count               │          │
 10  ● unlock lent                │          │
 11  ● lock count                 │          │          A:57
 12  ● notify_all zero → nobody   │          │          A:65
 13  ● unlock count               │          │
 14  ● lock count                 │          │          A:74
 15  ● unlock count               │          │
 16  ● lock results               │          │          B:33
 17  ● unlock results             │          │
 18  ✗ panic: every slot is full  │          │          B:36

A  lessons/lesson-36/src/exercises/wait_group.rs
   43 │ let mut count = self.shared.count.lock().unwrap();
   57 │ let mut count = self.shared.count.lock().unwrap();
   65 │     self.shared.zero.notify_all();
   74 │ let mut count = self.shared.count.lock().unwrap();

B  lessons/lesson-36/src/exercises/gather.rs
   24 │     thread::spawn(move || {
   30 │ *lent.lock().unwrap() = None; // or it would be waited for
   33 │ let slots = std::mem::take(&mut *results.lock().unwrap());
   34 │ slots
   35 │     .into_iter()
   36 ┃     .map(|slot| slot.expect("every slot is full"))

`main` panicked (gather.rs:36): every slot is full

When `main` panicked, `thread 1` and `thread 2` had not begun.
