panic, in the simplest failing interleaving: 12 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1
  2  ● spawn thread 2       │
  3  ○ join, sleeps         │                      │                        A:53
     ┊   thread 1           │                      │
  4  ┊                      ● fetch_add            │                       B:291
     ┊                      │   under_way: 0 → 1   │
  5  ┊                      │                      ● fetch_add             B:291
     ┊                      │                      │   under_way: 1 → 2
  6  ┊                      │                      ● fetch_sub             B:292
     ┊                      │                      │   under_way: 2 → 1
  7  ┊                      │                      ● end
  8  ┊                      ● fetch_sub                                    B:292
     ┊                      │   under_way: 1 → 0
  9  ┊                      ● end
 10  ● join thread 1                                                        A:53
 11  ● join thread 2                                                        A:53
 12  ✗ panic:                                                              B:302
     │   expected 1 worker…

A  lessons/lesson-38/src/exercises/pool.rs
   53 │ match thread.join() {

B  lessons/lesson-38/tests/03_pool.rs
  291 │ most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  292 │ under_way.fetch_sub(1, Relaxed);
  302 ┃ assert!(

`main` panicked (03_pool.rs:302): expected 1 worker to run one task at a time: 2
were under way
