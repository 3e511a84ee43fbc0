deadlock, in the simplest failing interleaving: 1 step, no preemptions

     main
  1  ○ wait both 1/2, sleeps  :223
     ✗ sleeps for ever

lessons/lesson-32/tests/01_word_count.rs
  223 ┃ both.wait();

`main` waits at `both` (line 223): it opens for 2, 1 came, and nobody else is
left to come.
