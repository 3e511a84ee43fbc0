deadlock, in the simplest failing interleaving: 1 step, no preemptions

     main
  1  ○ wait both 1/2, sleeps  :270
     ✗ sleeps for ever

lessons/lesson-37/tests/02_send_all.rs
  270 ┃ both.wait();

`main` waits at `both` (line 270): it opens for 2, 1 came, and nobody else is
left to come.
