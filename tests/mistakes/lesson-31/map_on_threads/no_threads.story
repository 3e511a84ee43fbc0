deadlock, in the simplest failing interleaving: 1 step, no preemptions

     main
  1  ○ wait all 1/3, sleeps  :236
     ✗ sleeps for ever

lessons/lesson-31/tests/01_map_on_threads.rs
  236 ┃ map_on_threads(vec![(), (), ()], move |()| _ = all.wait());

`main` waits at `all` (line 236): it opens for 3, 1 came, and nobody else is
left to come.
