deadlock, in the simplest failing interleaving: 1 step, no preemptions

     main
  1  ○ wait both 1/2, sleeps  :251
     ✗ sleeps for ever

lessons/lesson-31/tests/02_sum_chunks.rs
  251 ┃ let sum = sum_chunks(&[1, 20], 2, |_| _ = both.wait());

`main` waits at `both` (line 251): it opens for 2, 1 came, and nobody else is
left to come.
