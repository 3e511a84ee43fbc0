too many threads at once, in the simplest failing interleaving:
4 steps, no preemptions

     main             thread 1         thread 2         thread 3
  1  ● spawn thread 1                                                     :31
  2  ● spawn thread 2 │                                                   :31
  3  ● spawn thread 3 │                │                                  :31
  4  ● spawn thread 4 │                │                │                 :31

lessons/lesson-37/src/exercises/send_all.rs
   31 │ scope.spawn(move || {

This check allows 4 threads at once, its main thread included; `main` spawned
last at step 4 (line 31). Start as many as are asked for, and let them share the
work.
