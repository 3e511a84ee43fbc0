deadlock, in the simplest failing interleaving: 6 steps, 1 preemption

     main                    failing
  1  ● spawn failing                                 A:349
  2  │                       ● lock slots             B:29
  3  │                       ● unlock slots
  4  │                       ● panic: not found      A:349
  5  ● lock slots                                     B:29
  6  ○ wait changed, sleeps                           B:33
     ✗ sleeps for ever

A  lessons/lesson-32/tests/03_get_or_compute.rs
  349 │ thread::spawn(move || memo.get_or_compute(1, || panic!("not found")))

B  lessons/lesson-32/src/exercises/get_or_compute.rs
   29 │ let mut slots = self.slots.lock().unwrap();
   33 ┃         Some(State::Computing) => slots = self.changed.wait(slots).unwr…

`main` waits on `changed` (get_or_compute.rs:33), which nobody has ever
notified, and nobody is left to.

`failing` had panicked at step 4 (03_get_or_compute.rs:349): not found
