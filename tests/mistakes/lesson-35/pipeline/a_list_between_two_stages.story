panic, in the simplest failing interleaving: 15 steps, no preemptions

     main                   list                   stage
  1  ● spawn list                                                           A:15
  2  ○ join list, sleeps    │                                               A:15
  3  ┊                      ● fetch_add                                    B:329
     ┊                      │   under_way: 0 → 1
  4  ┊                      ● fetch_add                                    B:329
     ┊                      │   under_way: 1 → 2
  5  ┊                      ● fetch_add                                    B:329
     ┊                      │   under_way: 2 → 3
  6  ┊                      ● end
  7  ● join list                                                            A:15
  8  ● spawn stage                                                          A:17
  9  ○ join stage, sleeps                          │                        A:18
 10  ┊                                             ● fetch_sub             B:332
     ┊                                             │   under_way: 3 → 2
 11  ┊                                             ● fetch_sub             B:332
     ┊                                             │   under_way: 2 → 1
 12  ┊                                             ● fetch_sub             B:332
     ┊                                             │   under_way: 1 → 0
 13  ┊                                             ● end
 14  ● join stage                                                           A:18
 15  ✗ panic:                                                              B:344
     │   expected at most …

A  lessons/lesson-35/src/exercises/pipeline.rs
   15 │ let mut list: Vec<u64> = thread::spawn(move || numbers.collect()).join(…
   17 │     let stage = thread::spawn(move || list.into_iter().filter_map(stage…
   18 │     list = stage.join().unwrap();

B  lessons/lesson-35/tests/01_pipeline.rs
  329 │ noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
  332 │ under_way.fetch_sub(1, Relaxed);
  344 ┃     assert!(

`main` panicked (01_pipeline.rs:344): expected at most 2 numbers between source
and stage with a capacity of 0: there were 3
