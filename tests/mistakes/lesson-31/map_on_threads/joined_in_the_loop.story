deadlock, in the simplest failing interleaving: 3 steps, no preemptions

     main                     thread 1
  1  ● spawn thread 1                                   A:21
  2  ○ join thread 1, sleeps  │                         A:21
  3  ┊                        ○ wait all 1/3, sleeps   B:236
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-31/src/exercises/map_on_threads.rs
   21 ┃ outcomes.push(thread::spawn(move || work(input)).join());

B  lessons/lesson-31/tests/01_map_on_threads.rs
  236 ┃ map_on_threads(vec![(), (), ()], move |()| _ = all.wait());

`thread 1` waits at `all` (01_map_on_threads.rs:236): it opens for 3, 1 came,
and `main`, which has not come, sleeps.

`main` waits for `thread 1` to end (map_on_threads.rs:21).
