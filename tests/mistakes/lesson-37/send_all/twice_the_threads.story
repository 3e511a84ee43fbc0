too many threads at once, in the simplest failing interleaving:
4 steps, no preemptions

     main             thread 1         thread 2         thread 3
  1  ● spawn thread 1                                                     :34
  2  ● spawn thread 2 │                                                   :34
  3  ● spawn thread 3 │                │                                  :34
  4  ● spawn thread 4 │                │                │                 :34

lessons/lesson-37/src/exercises/send_all.rs
   34 │ scope.spawn(|| {

This check allows 4 threads at once, its main thread included; `main` spawned
last at step 4 (line 34). Start as many as are asked for, and let them share the
work.
