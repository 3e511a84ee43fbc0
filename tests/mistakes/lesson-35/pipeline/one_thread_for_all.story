deadlock, in the simplest failing interleaving: 1 step, no preemptions

     main
  1  ○ wait both 1/2, sleeps  :314
     ✗ sleeps for ever

lessons/lesson-35/tests/01_pipeline.rs
  314 ┃ both.wait();

`main` waits at `both` (line 314): it opens for 2, 1 came, and nobody else is
left to come.
