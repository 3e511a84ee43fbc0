deadlock, in the simplest failing interleaving: 6 steps, no preemptions

     main                    thread 1                thread 2
  1  ● spawn thread 1                                                     A:18
  2  ● spawn thread 2        │                                            A:18
  3  ○ join thread 1, sleeps │                       │                    A:14
  4  ┊                       ● lock total            │                    A:19
  5  ┊                       ○ wait both 1/2, sleeps │                   B:251
  6  ┊                       ┊                       ○ lock to…, sleeps   A:19
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-31/src/exercises/sum_chunks.rs
   14 ┃ thread::scope(|scope| {
   18 │         scope.spawn(move || {
   19 ┃             let mut total = total.lock().unwrap();

B  lessons/lesson-31/tests/02_sum_chunks.rs
  251 ┃ let sum = sum_chunks(&[1, 20], 2, |_| _ = both.wait());

`thread 2` waits for `total` (sum_chunks.rs:19), which `thread 1` has held since
step 4 (sum_chunks.rs:19).

`thread 1` waits at `both` (02_sum_chunks.rs:251): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.

`main` waits for `thread 1` to end (sum_chunks.rs:14).
