panic, in the simplest failing interleaving: 5 steps, no preemptions

     main                         thread 1   thread 2
  1  ● spawn thread 1                                   :19
  2  ● spawn thread 2             │                     :19
  3  ● lock slots                 │          │          :24
  4  ● unlock slots               │          │
  5  ✗ panic: every slot is full  │          │          :27

lessons/lesson-31/src/exercises/map_on_threads.rs
   19 │     thread::spawn(move || {
   24 │ let slots = std::mem::take(&mut *slots.lock().unwrap());
   25 │ slots
   26 │     .into_iter()
   27 ┃     .map(|slot| slot.expect("every slot is full"))

`main` panicked (line 27): every slot is full

When `main` panicked, `thread 1` and `thread 2` had not begun.
