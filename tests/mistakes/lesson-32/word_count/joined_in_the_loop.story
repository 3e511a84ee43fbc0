deadlock, in the simplest failing interleaving: 3 steps, no preemptions

     main                     counter
  1  ● spawn counter                                    A:18
  2  ○ join counter, sleeps   │                         A:25
  3  ┊                        ○ wait both 1/2, sleeps  B:223
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-32/src/exercises/word_count.rs
   18 │ let counter = thread::spawn(move || {
   25 ┃ counter.join().unwrap();

B  lessons/lesson-32/tests/01_word_count.rs
  223 ┃ both.wait();

`counter` waits at `both` (01_word_count.rs:223): it opens for 2, 1 came, and
`main`, which has not come, sleeps.

`main` waits for `counter` to end (word_count.rs:25).
