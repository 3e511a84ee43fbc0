deadlock, in the simplest failing interleaving: 5 steps, no preemptions

     main                     other
  1  ● spawn other                                     A:321
  2  ● lock values            │                         B:23
  3  ● init once-lock         │                         B:27
  4  ○ wait both 1/2, sleeps  │                        A:323
  5  ┊                        ○ lock values, sleeps     B:23
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-32/tests/03_get_or_compute.rs
  321 │     thread::spawn(move || memo.get_or_compute(1, || _ = both.wait()))
  323 ┃ memo.get_or_compute(2, || _ = both.wait());

B  lessons/lesson-32/src/exercises/get_or_compute.rs
   22 │ self.values
   23 ┃     .lock()
   27 │     .get_or_init(compute)

`other` waits for `values` (get_or_compute.rs:23), which `main` has held since
step 2 (get_or_compute.rs:23).

`main` waits at `both` (03_get_or_compute.rs:323): it opens for 2, 1 came, and
`other`, which has not come, sleeps.
