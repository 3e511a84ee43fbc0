deadlock, in the simplest failing interleaving: 1 step, no preemptions

     main
  1  ○ wait both 1/2, sleeps  :266
     ✗ sleeps for ever

lessons/lesson-38/tests/03_pool.rs
  266 ┃ Box::new(move || _ = both.wait())

`main` waits at `both` (line 266): it opens for 2, 1 came, and nobody else is
left to come.
