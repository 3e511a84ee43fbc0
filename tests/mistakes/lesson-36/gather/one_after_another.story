deadlock, in the simplest failing interleaving: 3 steps, no preemptions

     main                     thread 1
  1  ● spawn thread 1                                   A:17
  2  ○ join thread 1, sleeps  │                         A:17
  3  ┊                        ○ wait both 1/2, sleeps  B:227
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/gather.rs
   17 ┃ results.push(thread::spawn(move || task(input)).join());

B  lessons/lesson-36/tests/03_gather.rs
  227 ┃ both.wait();

`thread 1` waits at `both` (03_gather.rs:227): it opens for 2, 1 came, and
`main`, which has not come, sleeps.

`main` waits for `thread 1` to end (gather.rs:17).
