too many threads at once, in the simplest failing interleaving:
3 steps, no preemptions

     main                  thread 1              thread 2
  1  ● spawn thread 1                                                  :14
  2  ● spawn thread 2      │                                           :14
  3  ● spawn thread 3      │                     │                     :14

lessons/lesson-31/src/exercises/sum_chunks.rs
   12 │ let handles: Vec<_> = numbers
   13 │     .chunks(1)
   14 │     .map(|chunk| scope.spawn(move || add_up(chunk, visit)))

This check allows 3 threads at once, its main thread included; `main` spawned
last at step 3 (line 14). Start as many as are asked for, and let them share the
work.
