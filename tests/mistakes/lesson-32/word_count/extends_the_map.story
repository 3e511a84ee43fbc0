panic, in the simplest failing interleaving: 13 steps, no preemptions

     main                           thread 1         thread 2
  1  ● spawn thread 1                                                  A:19
  2  ● spawn thread 2               │                                  A:19
  3  ○ join thread 1, sleeps        │                │                 A:16
  4  ┊                              ● lock counts    │                 A:24
  5  ┊                              ● unlock counts  │
  6  ┊                              ● end            │
  7  ● join thread 1                                 │                 A:16
  8  ○ join thread 2, sleeps                         │                 A:16
  9  ┊                                               ● lock counts     A:24
 10  ┊                                               ● unlock counts
 11  ┊                                               ● end
 12  ● join thread 2                                                   A:16
 13  ✗ panic: expected the word o…                                    B:199

A  lessons/lesson-32/src/exercises/word_count.rs
   16 │ thread::scope(|scope| {
   19 │         scope.spawn(move || {
   24 │             counts.lock().unwrap().extend(own);

B  lessons/lesson-32/tests/01_word_count.rs
  199 ┃ assert!(

`main` panicked (01_word_count.rs:199): expected the word of two documents to be
counted twice: its count is 1
