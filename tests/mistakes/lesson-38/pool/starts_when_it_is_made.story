too many threads at once, in the simplest failing interleaving:
1 step, no preemptions

     main
  1  ● spawn thread 1      :52

lessons/lesson-38/src/exercises/pool.rs
   52 │ thread::spawn(move || work(tasks))

This check allows 1 thread at once, its main thread included; `main` spawned
last at step 1 (line 52). Start as many as are asked for, and let them share the
work.
