assertion failed, in the simplest failing interleaving:
11 steps, no preemptions, 1 spurious wake-up

     main                         thread 1   thread 2
  1  ● lock count                                        A:28
  2  ● unlock count
  3  ● spawn thread 1                                   B:234
  4  ● spawn thread 2             │                     B:234
  5  ● lock count                 │          │           A:44
  6  ○ wait zero, sleeps          │          │           A:46
  7  ● wait zero → for no reason  │          │           A:46
  8  ● lock count                 │          │           A:46
  9  ● unlock count               │          │
 10  ● load ended → 0             │          │          B:241
 11  ✗ assertion fails            │          │          B:242

A  lessons/lesson-36/src/exercises/wait_group.rs
   28 │ *self.shared.count.lock().unwrap() += jobs;
   44 │ let count = self.shared.count.lock().unwrap();
   46 │     let _count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  234 │     thread::spawn(move || {
  241 │ let ended = ended.load(Relaxed);
  242 ┃ assert_eq!(

`main` panicked (01_wait_group.rs:242): assertion `left == right` failed: wait()
must come back only when both jobs are done
  left: 0
 right: 2

When `main` panicked, `thread 1` and `thread 2` had not begun.

The wait that ended at step 7 did so for no reason. std allows that, so whoever
wakes must look at the condition again: `while`, not `if` (or `wait_while`).
