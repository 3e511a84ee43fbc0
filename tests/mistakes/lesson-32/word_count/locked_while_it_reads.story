deadlock, in the simplest failing interleaving: 6 steps, no preemptions

     main                    thread 1                thread 2
  1  ● spawn thread 1                                                     A:18
  2  ● spawn thread 2        │                                            A:18
  3  ○ join thread 1, sleeps │                       │                    A:15
  4  ┊                       ● lock counts           │                    A:19
  5  ┊                       ○ wait both 1/2, sleeps │                   B:223
  6  ┊                       ┊                       ○ lock co…, sleeps   A:19
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-32/src/exercises/word_count.rs
   15 ┃ thread::scope(|scope| {
   18 │         scope.spawn(move || {
   19 ┃             let mut counts = counts.lock().unwrap();

B  lessons/lesson-32/tests/01_word_count.rs
  223 ┃ both.wait();

`thread 2` waits for `counts` (word_count.rs:19), which `thread 1` has held
since step 4 (word_count.rs:19).

`thread 1` waits at `both` (01_word_count.rs:223): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.

`main` waits for `thread 1` to end (word_count.rs:15).
