panic, in the simplest failing interleaving: 32 steps, 1 preemption

     main          thread 1      thread 2      thread 3      thread 4
  1  ● spawn                                                                A:25
     │   thread 1
  2  ● spawn       │                                                        A:25
     │   thread 2  │
  3  ○ join        │             │                                          A:34
     ┊   thread 1  │             │
     ┊   sleeps    │             │
  4  ┊             ● Instant::n… │                                          A:26
     ┊             │   → 0ns     │
  5  ┊             ● spawn       │                                          A:44
     ┊             │   thread 3  │
  6  ┊             ● send        │             │                            A:47
     ┊             │   0 on job… │             │
  7  ┊             ● drop        │             │
     ┊             │   the last… │             │
  8  ┊             ○ join        │             │                            A:41
     ┊             ┊   thread 3  │             │
     ┊             ┊   sleeps    │             │
  9  ┊             ┊             ● Instant::n… │                            A:26
     ┊             ┊             │   → 0ns     │
 10  ┊             ┊             ● spawn       │                            A:44
     ┊             ┊             │   thread 4  │
 11  ┊             ┊             ● send        │             │              A:47
     ┊             ┊             │   0 on job… │             │
 12  ┊             ┊             ● drop        │             │
     ┊             ┊             │   the last… │             │
 13  ┊             ┊             ○ join        │             │              A:41
     ┊             ┊             ┊   thread 4  │             │
     ┊             ┊             ┊   sleeps    │             │
 14  ┊             ┊             ┊             ● recv        │              A:44
     ┊             ┊             ┊             │   on jobs_… │
     ┊             ┊             ┊             │   → 0       │
 15  ┊             ┊             ┊             ● fetch_add   │             B:215
     ┊             ┊             ┊             │   under_way │
     ┊             ┊             ┊             │   0 → 1     │
 16  ┊             ┊             ┊             │             ● recv         A:44
     ┊             ┊             ┊             │             │   on jobs…
     ┊             ┊             ┊             │             │   → 0
 17  ┊             ┊             ┊             │             ● fetch_add   B:215
     ┊             ┊             ┊             │             │   under_w…
     ┊             ┊             ┊             │             │   1 → 2
 18  ┊             ┊             ┊             │             ● fetch_sub   B:216
     ┊             ┊             ┊             │             │   under_w…
     ┊             ┊             ┊             │             │   2 → 1
 19  ┊             ┊             ┊             │             ● recv         A:44
     ┊             ┊             ┊             │             │   on jobs…
     ┊             ┊             ┊             │             │   → Disco…
 20  ┊             ┊             ┊             │             ● end
 21  ┊             ┊             ● join        │                            A:41
     ┊             ┊             │   thread 4  │
 22  ┊             ┊             ● elapsed     │                            A:30
     ┊             ┊             │   → 0ns     │
 23  ┊             ┊             ● end         │
 24  ┊             ┊                           ● fetch_sub                 B:216
     ┊             ┊                           │   under_way
     ┊             ┊                           │   1 → 0
 25  ┊             ┊                           ● recv                       A:44
     ┊             ┊                           │   on jobs_…
     ┊             ┊                           │   → Discon…
 26  ┊             ┊                           ● end
 27  ┊             ● join                                                   A:41
     ┊             │   thread 3
 28  ┊             ● elapsed                                                A:30
     ┊             │   → 0ns
 29  ┊             ● end
 30  ● join                                                                 A:34
     │   thread 1
 31  ● join                                                                 A:34
     │   thread 2
 32  ✗ panic:                                                              B:219
     │   expected…

A  lessons/lesson-38/src/exercises/speed_up.rs
   25 │         runs.push(scope.spawn(move || {
   26 │             let started = Instant::now();
   30 │                 elapsed: started.elapsed(),
   34 │     runs.into_iter().map(|run| run.join().unwrap()).collect()
   41 │ thread::scope(|scope| {
   44 │         scope.spawn(move || jobs.iter().for_each(work));
   47 │         jobs_tx.send(job).unwrap();

B  lessons/lesson-38/tests/02_speed_up.rs
  215 │     most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  216 │     under_way.fetch_sub(1, Relaxed);
  219 ┃ assert!(

`main` panicked (02_speed_up.rs:219): expected one run after the other: jobs of
2 were under way
