deadlock, in the simplest failing interleaving: 1 step, no preemptions

     main
  1  ○ wait both 1/2, sleeps  :227
     ✗ sleeps for ever

lessons/lesson-36/tests/03_gather.rs
  227 ┃ both.wait();

`main` waits at `both` (line 227): it opens for 2, 1 came, and nobody else is
left to come.
