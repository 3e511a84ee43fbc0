panic, in the simplest failing interleaving: 10 steps, no preemptions

     main                      thread 1          thread 2
  1  ● spawn thread 1                                                       A:14
  2  ● spawn thread 2          │                                            A:14
  3  ○ join thread 1, sleeps   │                 │                          A:18
  4  ┊                         ● assertion fails │                         B:270
  5  ● join thread 1 → Err                       │                          A:18
  6  ○ join thread 2, sleeps                     │                          A:18
  7  ┊                                           ● fetch_add               B:271
     ┊                                           │   visited: 0 → 1
  8  ┊                                           ● end
  9  ● join thread 2                                                        A:18
 10  ✗ panic:                                                              B:274
     │   expected a panic in…

A  lessons/lesson-31/src/exercises/sum_chunks.rs
   12 │ let handles: Vec<_> = (0..threads)
   13 │     .map(|chunk| &numbers[bound(chunk)..bound(chunk + 1)])
   14 │     .map(|chunk| scope.spawn(move || add_up(chunk, visit)))
   16 │ handles
   17 │     .into_iter()
   18 │     .map(|handle| handle.join().unwrap_or(0))

B  lessons/lesson-31/tests/02_sum_chunks.rs
  270 │         assert_ne!(number, 1, "the first number panics, as it should");
  271 │         visited.fetch_add(1, Relaxed);
  274 ┃ assert!(

`main` panicked (02_sum_chunks.rs:274): expected a panic in `visit` to be one of
`sum_chunks`, but it returned a sum
