panic, in the simplest failing interleaving: 7 steps, no preemptions

     main                         thread 1   thread 2
  1  ● spawn thread 1                                   A:23
  2  ● spawn thread 2             │                     A:23
  3  ● lock count                 │          │          B:74
  4  ● unlock count               │          │
  5  ● lock results               │          │          A:32
  6  ● unlock results             │          │
  7  ✗ panic: every slot is full  │          │          A:35

A  lessons/lesson-36/src/exercises/gather.rs
   23 │     thread::spawn(move || {
   32 │ let slots = std::mem::take(&mut *results.lock().unwrap());
   33 │ slots
   34 │     .into_iter()
   35 ┃     .map(|slot| slot.expect("every slot is full"))

B  lessons/lesson-36/src/exercises/wait_group.rs
   74 │ let mut count = self.shared.count.lock().unwrap();

`main` panicked (gather.rs:35): every slot is full

When `main` panicked, `thread 1` and `thread 2` had not begun.
