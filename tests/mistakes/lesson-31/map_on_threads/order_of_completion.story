assertion failed, in the simplest failing interleaving: 14 steps, no preemptions

     main                     thread 1          thread 2
  1  ● spawn thread 1                                              A:23
  2  ● spawn thread 2         │                                    A:23
  3  ○ join thread 1, sleeps  │                 │                  A:29
  4  ┊                        │                 ● lock results     A:25
  5  ┊                        │                 ● unlock results
  6  ┊                        │                 ● end
  7  ┊                        ● lock results                       A:25
  8  ┊                        ● unlock results
  9  ┊                        ● end
 10  ● join thread 1                                               A:29
 11  ● join thread 2                                               A:29
 12  ● lock results                                                A:33
 13  ● unlock results
 14  ✗ assertion fails                                            B:224

A  lessons/lesson-31/src/exercises/map_on_threads.rs
   23 │         thread::spawn(move || {
   25 │             results.lock().unwrap().push(result);
   29 │ let outcomes: Vec<_> = handles.into_iter().map(|handle| handle.join()).…
   33 │ std::mem::take(&mut *results.lock().unwrap())

B  lessons/lesson-31/tests/01_map_on_threads.rs
  224 ┃ assert_eq!(

`main` panicked (01_map_on_threads.rs:224): assertion `left == right` failed:
expected the results of both calls, in the order of the inputs
  left: [20, 10]
 right: [10, 20]
