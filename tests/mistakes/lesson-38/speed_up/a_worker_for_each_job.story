panic, in the simplest failing interleaving: 14 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● Instant::now → 0ns                                                   A:23
  2  ● spawn thread 1                                                       A:38
  3  ● spawn thread 2       │                                               A:38
  4  ○ join, sleeps         │                      │                        A:36
     ┊   thread 1           │                      │
  5  ┊                      ● fetch_add            │                       B:199
     ┊                      │   under_way: 0 → 1   │
  6  ┊                      │                      ● fetch_add             B:199
     ┊                      │                      │   under_way: 1 → 2
  7  ┊                      │                      ● fetch_sub             B:200
     ┊                      │                      │   under_way: 2 → 1
  8  ┊                      │                      ● end
  9  ┊                      ● fetch_sub                                    B:200
     ┊                      │   under_way: 1 → 0
 10  ┊                      ● end
 11  ● join thread 1                                                        A:36
 12  ● join thread 2                                                        A:36
 13  ● elapsed → 0ns                                                        A:27
 14  ✗ panic:                                                              B:203
     │   expected 1 worker…

A  lessons/lesson-38/src/exercises/speed_up.rs
   23 │         let started = Instant::now();
   27 │             elapsed: started.elapsed(),
   36 │ thread::scope(|scope| {
   38 │         scope.spawn(move || work(job));

B  lessons/lesson-38/tests/02_speed_up.rs
  199 │     most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  200 │     under_way.fetch_sub(1, Relaxed);
  203 ┃ assert!(

`main` panicked (02_speed_up.rs:203): expected 1 worker to do one job at a time:
2 were under way
