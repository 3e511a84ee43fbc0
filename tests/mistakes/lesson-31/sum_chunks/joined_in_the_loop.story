deadlock, in the simplest failing interleaving: 3 steps, no preemptions

     main                     thread 1
  1  ● spawn thread 1                                   A:16
  2  ○ join thread 1, sleeps  │                         A:17
  3  ┊                        ○ wait both 1/2, sleeps  B:251
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-31/src/exercises/sum_chunks.rs
   14 │ (0..threads)
   15 │     .map(|chunk| &numbers[bound(chunk)..bound(chunk + 1)])
   16 │     .map(|chunk| scope.spawn(move || add_up(chunk, visit)))
   17 ┃     .map(|handle| handle.join().unwrap())

B  lessons/lesson-31/tests/02_sum_chunks.rs
  251 ┃ let sum = sum_chunks(&[1, 20], 2, |_| _ = both.wait());

`thread 1` waits at `both` (02_sum_chunks.rs:251): it opens for 2, 1 came, and
`main`, which has not come, sleeps.

`main` waits for `thread 1` to end (sum_chunks.rs:17).
