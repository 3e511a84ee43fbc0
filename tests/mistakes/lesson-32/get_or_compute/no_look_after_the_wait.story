panic, in the simplest failing interleaving:
9 steps, 2 preemptions, 1 spurious wake-up

     main                            other
  1  ● spawn other                                                   A:252
  2  │                               ● lock slots                     B:29
  3  │                               ● unlock slots
  4  ● lock slots                    │                                B:29
  5  ○ wait changed, sleeps          │                                B:34
  6  ● wait changed → for no reason  │                                B:34
  7  ● lock slots                    │                                B:34
  8  ● unlock slots                  │
  9  ✗ panic: called `Option::unw…   │                                B:40

A  lessons/lesson-32/tests/03_get_or_compute.rs
  252 │ thread::spawn(move || memo.get_or_compute(1, || computed.fetch_add(1, R…

B  lessons/lesson-32/src/exercises/get_or_compute.rs
   29 │ let mut slots = self.slots.lock().unwrap();
   34 │     slots = self.changed.wait(slots).unwrap();
   40 ┃     return value.unwrap();

`main` panicked (get_or_compute.rs:40): called `Option::unwrap()` on a `None`
value

When `main` panicked, `other` had not ended (its last was step 3,
`unlock slots`).

The wait that ended at step 6 did so for no reason. std allows that, so whoever
wakes must look at the condition again: `while`, not `if` (or `wait_while`).
