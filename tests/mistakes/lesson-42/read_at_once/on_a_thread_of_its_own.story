too many threads at once, in the simplest failing interleaving:
4 steps, no preemptions

     main                  other
  1  ● spawn other                               A:376
  2  ● lock idle           │                      B:30
  3  ● unlock idle         │
  4  ● spawn thread 2      │                      B:36

A  lessons/lesson-42/tests/01_read_at_once.rs
  376 │ let other = thread::spawn(move || {

B  lessons/lesson-42/src/exercises/read_at_once.rs
   30 │ let idle = self.idle.lock().unwrap().pop();
   36 │     let round_trip = scope.spawn(|| connection.exchange(&[Command::MGet…

This check allows 2 threads at once, its main thread included; `main` spawned
last at step 4 (read_at_once.rs:36). Start as many as are asked for, and let
them share the work.
