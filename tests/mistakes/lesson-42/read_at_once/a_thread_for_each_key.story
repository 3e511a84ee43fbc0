too many threads at once, in the simplest failing interleaving:
2 steps, no preemptions

     main                  other
  1  ● spawn other                               A:376
  2  ● spawn thread 2      │                      B:47

A  lessons/lesson-42/tests/01_read_at_once.rs
  376 │ let other = thread::spawn(move || {

B  lessons/lesson-42/src/exercises/read_at_once.rs
   45 │ let reads: Vec<_> = keys
   46 │     .iter()
   47 │     .map(|key| scope.spawn(|| self.read(key)))

This check allows 2 threads at once, its main thread included; `main` spawned
last at step 2 (read_at_once.rs:47). Start as many as are asked for, and let
them share the work.
