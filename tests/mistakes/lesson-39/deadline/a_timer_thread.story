too many threads at once, in the simplest failing interleaving:
5 steps, no preemptions

     main
  1  ● Instant::now → 0ns  A:60
  2  ● Instant::now → 0ns  B:66
  3  ● lock state          B:81
  4  ● unlock state
  5  ● spawn thread 1      B:68

A  lessons/lesson-39/tests/contract/deadlines.rs
   60 │ let start = Instant::now();

B  lessons/lesson-39/src/exercises/deadline.rs
   66 │ let child = self.below(Instant::now().checked_add(timeout));
   68 │ thread::spawn(move || {
   81 │ let mut state = self.node.state.lock().unwrap();

This check allows 1 thread at once, its main thread included; `main` spawned
last at step 5 (deadline.rs:68). Start as many as are asked for, and let them
share the work.
