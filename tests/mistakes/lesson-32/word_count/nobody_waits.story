panic, in the simplest failing interleaving: 5 steps, no preemptions

     main                           thread 1   thread 2
  1  ● spawn thread 1                                      A:17
  2  ● spawn thread 2               │                      A:17
  3  ● lock counts                  │          │           A:25
  4  ● unlock counts                │          │
  5  ✗ panic: expected the word o…  │          │          B:199

A  lessons/lesson-32/src/exercises/word_count.rs
   17 │     thread::spawn(move || {
   25 │ std::mem::take(&mut *counts.lock().unwrap())

B  lessons/lesson-32/tests/01_word_count.rs
  199 ┃ assert!(

`main` panicked (01_word_count.rs:199): expected the word of two documents to be
counted twice: its count is 0

When `main` panicked, `thread 1` and `thread 2` had not begun.
