panic, in the simplest failing interleaving: 16 steps, 1 preemption

     main                           thread 1         thread 2
  1  ● spawn thread 1                                                  A:18
  2  ● spawn thread 2               │                                  A:18
  3  ○ join thread 1, sleeps        │                │                 A:15
  4  ┊                              ● lock counts    │                 A:20
  5  ┊                              ● unlock counts  │
  6  ┊                              │                ● lock counts     A:20
  7  ┊                              │                ● unlock counts
  8  ┊                              │                ● lock counts     A:24
  9  ┊                              │                ● unlock counts
 10  ┊                              │                ● end
 11  ┊                              ● lock counts                      A:24
 12  ┊                              ● unlock counts
 13  ┊                              ● end
 14  ● join thread 1                                                   A:15
 15  ● join thread 2                                                   A:15
 16  ✗ panic: expected the word o…                                    B:199

A  lessons/lesson-32/src/exercises/word_count.rs
   15 │ thread::scope(|scope| {
   18 │         scope.spawn(move || {
   20 │                 let known = counts.lock().unwrap().contains_key(word);
   24 │                     counts.lock().unwrap().insert(word.to_owned(), 1);

B  lessons/lesson-32/tests/01_word_count.rs
  199 ┃ assert!(

`main` panicked (01_word_count.rs:199): expected the word of two documents to be
counted twice: its count is 1

lost update, if what is written at word_count.rs:24 was read at
word_count.rs:20: `thread 1` and `thread 2` had both locked `counts` at
word_count.rs:20 (steps 4 and 6) before either locked it again at
word_count.rs:24 (steps 8 and 11). Read and write under one lock.
