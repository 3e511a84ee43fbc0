deadlock, in the simplest failing interleaving: 3 steps, no preemptions

     main
  1  ● lock live               A:50
  2  ● unlock live
  3  ○ wait both 1/2, sleeps  B:277
     ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();

B  lessons/lesson-39/tests/04_group.rs
  277 ┃ both.wait();

`main` waits at `both` (04_group.rs:277): it opens for 2, 1 came, and nobody
else is left to come.
