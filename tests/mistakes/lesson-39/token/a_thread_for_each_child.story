too many threads at once, in the simplest failing interleaving:
3 steps, no preemptions

     main
  1  ● lock live           :57
  2  ● unlock live
  3  ● spawn thread 1      :37

lessons/lesson-39/src/exercises/token.rs
   37 │ thread::spawn(move || {
   57 │ self.node.live.lock().unwrap().is_none()

This check allows 1 thread at once, its main thread included; `main` spawned
last at step 3 (line 37). Start as many as are asked for, and let them share the
work.
