panic, in the simplest failing interleaving:
21 steps, 2 preemptions, 1 spurious wake-up

     main                            other
  1  ● spawn other                                                   A:268
  2  │                               ● lock state                     B:57
  3  │                               ● unlock state
  4  │                               ● load sum → 0                  A:260
  5  │                               ● store sum = 1                 A:260
  6  ● lock state                    │                                B:57
  7  ○ wait changed, sleeps          │                                B:60
  8  ● wait changed → for no reason  │                                B:60
  9  ● lock state                    │                                B:60
 10  ● unlock state                  │
 11  ● load sum → 0, stale           │                               A:260
 12  ● store sum = 1                 │                               A:260
 13  ● lock state                    │                                B:82
 14  ● unlock state                  │
 15  ○ join other, sleeps            │                               A:275
 16  ┊                               ● lock state                     B:82
 17  ┊                               ● unlock state
 18  ┊                               ● end
 19  ● join other                                                    A:275
 20  ● load sum → 1                                                  A:276
 21  ✗ panic: expected whoever ge…                                   A:277

A  lessons/lesson-37/tests/01_semaphore.rs
  260 │ sum.store(sum.load(Relaxed) + 1, Relaxed);
  268 │     let other = thread::spawn(move || {
  275 │     other.join().unwrap();
  276 │     let sum = sum.load(Relaxed);
  277 ┃     assert!(

B  lessons/lesson-37/src/exercises/semaphore.rs
   57 │ let mut state = self.shared.state.lock().unwrap();
   60 │     state = self.shared.changed.wait(state).unwrap();
   82 │ let mut state = shared.state.lock().unwrap();

`main` panicked (01_semaphore.rs:277): expected whoever gets the only permit to
see what was done under it before, and nobody else to be in: two threads added 1
each, and the sum is 1

lost update: `main` loaded `sum` as 0 at step 11 and stored 1 at step 12,
unaware of the 1 that `other` had stored at step 5: one of the two is gone. No
ordering mends that: a load and a store are two steps, and others fit between
them. A read-modify-write (`fetch_add`, `fetch_update`, a `compare_exchange`
loop) does both in one step.

The wait that ended at step 8 did so for no reason. std allows that, so whoever
wakes must look at the condition again: `while`, not `if` (or `wait_while`).
