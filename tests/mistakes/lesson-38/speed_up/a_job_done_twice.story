panic, in the simplest failing interleaving: 25 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● Instant::now → 0ns                                                   A:23
  2  ● spawn thread 1                                                       A:39
  3  ● spawn thread 2       │                                               A:39
  4  ○ join, sleeps         │                      │                        A:37
     ┊   thread 1           │                      │
  5  ┊                      ● load next → 0        │                        A:41
  6  ┊                      ● store next = 1       │                        A:42
  7  ┊                      ● fetch_add            │                       B:176
     ┊                      │   done#1: 0 → 1      │
  8  ┊                      ● load next → 1        │                        A:41
  9  ┊                      │                      ● load next → 1          A:41
 10  ┊                      │                      ● store next = 2         A:42
 11  ┊                      │                      ● fetch_add             B:176
     ┊                      │                      │   done#2: 0 → 1
 12  ┊                      │                      ● load next → 2          A:41
 13  ┊                      │                      ● store next = 3         A:42
 14  ┊                      │                      ● end
 15  ┊                      ● store next = 2                                A:42
 16  ┊                      ● fetch_add                                    B:176
     ┊                      │   done#2: 1 → 2
 17  ┊                      ● load next → 2                                 A:41
 18  ┊                      ● store next = 3                                A:42
 19  ┊                      ● end
 20  ● join thread 1                                                        A:37
 21  ● join thread 2                                                        A:37
 22  ● elapsed → 0ns                                                        A:27
 23  ● load done#1 → 1                                                     B:178
 24  ● load done#2 → 2                                                     B:178
 25  ✗ panic:                                                              B:179
     │   expected jobs 0 a…

A  lessons/lesson-38/src/exercises/speed_up.rs
   23 │         let started = Instant::now();
   27 │             elapsed: started.elapsed(),
   37 │ thread::scope(|scope| {
   39 │         scope.spawn(|| {
   41 │                 let index = next.load(SeqCst);
   42 │                 next.store(index + 1, SeqCst);

B  lessons/lesson-38/tests/02_speed_up.rs
  176 │     _ = done[job as usize].fetch_add(1, Relaxed)
  178 │ let done = done.map(|times| times.load(Relaxed));
  179 ┃ assert!(

`main` panicked (02_speed_up.rs:179): expected jobs 0 and 1 to be done once
each: done [1, 2] times

lost update: `thread 1` and `thread 2` had both loaded `next` (1 and 2, steps 8
and 12) before either stored what it made of it; then they stored 2 and 3 (steps
15 and 13), and one of the two updates is gone. A read-modify-write
(`fetch_add`, `fetch_update`, a `compare_exchange` loop) does both in one step.
