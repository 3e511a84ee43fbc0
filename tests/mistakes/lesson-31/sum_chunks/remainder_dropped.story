panic, in the simplest failing interleaving: 9 steps, no preemptions

     main                           thread 1   thread 2
  1  ● spawn thread 1                                      A:14
  2  ● spawn thread 2               │                      A:14
  3  ○ join thread 1, sleeps        │          │           A:18
  4  ┊                              ● end      │
  5  ● join thread 1                           │           A:18
  6  ○ join thread 2, sleeps                   │           A:18
  7  ┊                                         ● end
  8  ● join thread 2                                       A:18
  9  ✗ panic: expected the sum of…                        B:240

A  lessons/lesson-31/src/exercises/sum_chunks.rs
   12 │ let handles: Vec<_> = (0..threads)
   13 │     .map(|thread| &numbers[thread * size..(thread + 1) * size])
   14 │     .map(|chunk| scope.spawn(move || add_up(chunk, visit)))
   16 │ handles
   17 │     .into_iter()
   18 │     .map(|handle| handle.join().unwrap())

B  lessons/lesson-31/tests/02_sum_chunks.rs
  240 ┃ assert!(

`main` panicked (02_sum_chunks.rs:240): expected the sum of 1, 20 and 300 on 2
threads to be 321: it was 21
