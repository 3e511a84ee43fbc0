deadlock, in the simplest failing interleaving: 5 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:27
  2  ● spawn thread 2       │                                               A:27
  3  ○ join, sleeps         │                      │                        A:30
     ┊   thread 1           │                      │
  4  ┊                      ○ wait all 1/3, sleeps │                       B:236
  5  ┊                      ┊                      ○ wait all 2/3, sleeps  B:236
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-31/src/exercises/map_on_threads.rs
   27 │         thread::spawn(move || work(input))
   30 ┃ outcomes.extend(batch.into_iter().map(|handle| handle.join()));

B  lessons/lesson-31/tests/01_map_on_threads.rs
  236 ┃ map_on_threads(vec![(), (), ()], move |()| _ = all.wait());

`thread 1` and `thread 2` wait at `all` (01_map_on_threads.rs:236): it opens for
3, 2 came, and `main`, which has not come, sleeps.

`main` waits for `thread 1` to end (map_on_threads.rs:30).
