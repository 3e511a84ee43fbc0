deadlock, in the simplest failing interleaving: 6 steps, no preemptions

     main                    thread 1                thread 2
  1  ● spawn thread 1                                                     A:19
  2  ● spawn thread 2        │                                            A:19
  3  ○ join thread 1, sleeps │                       │                    A:16
  4  ┊                       ● lock counts           │                    A:20
  5  ┊                       ○ wait both 1/2, sleeps │                   B:223
  6  ┊                       ┊                       ○ lock co…, sleeps   A:20
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-32/src/exercises/word_count.rs
   16 ┃ thread::scope(|scope| {
   19 │         scope.spawn(move || {
   20 ┃             counts.lock().unwrap().add(&read(doc));

B  lessons/lesson-32/tests/01_word_count.rs
  223 ┃ both.wait();

`thread 2` waits for `counts` (word_count.rs:20), which `thread 1` has held
since step 4 (word_count.rs:20).

`thread 1` waits at `both` (01_word_count.rs:223): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.

`main` waits for `thread 1` to end (word_count.rs:16).
