panic, in the simplest failing interleaving:
11 steps, 2 preemptions, 1 spurious wake-up

     main                            other
  1  ● spawn other                                                   A:268
  2  │                               ● lock state                     B:55
  3  │                               ● unlock state
  4  │                               ● load sum → 0                  A:260
  5  │                               ● store sum = 1                 A:260
  6  ● lock state                    │                                B:55
  7  ○ wait changed, sleeps          │                                B:57
  8  ● wait changed → for no reason  │                                B:57
  9  ● lock state                    │                                B:57
 10  ✗ panic: attempt to subtract…   │                                B:62
 11  ● unlock state → poisoned       │

A  lessons/lesson-37/tests/01_semaphore.rs
  260 │ sum.store(sum.load(Relaxed) + 1, Relaxed);
  268 │     let other = thread::spawn(move || {

B  lessons/lesson-37/src/exercises/semaphore.rs
   55 │ let mut state = self.shared.state.lock().unwrap();
   57 │     state = self.shared.changed.wait(state).unwrap();
   62 ┃ state.free -= 1;

`main` panicked (semaphore.rs:62): attempt to subtract with overflow

When `main` panicked, `other` had not ended (its last was step 5,
`store sum = 1`).

The wait that ended at step 8 did so for no reason. std allows that, so whoever
wakes must look at the condition again: `while`, not `if` (or `wait_while`).
