deadlock, in the simplest failing interleaving: 12 steps, no preemptions

     main                   thread 1               thread 2
  1  ● Instant::now → 0ns                                                   A:23
  2  ● spawn thread 1                                                       A:40
  3  ● spawn thread 2       │                                               A:40
  4  ● send 0 on jobs_tx    │                      │                        A:43
  5  ● send 1 on jobs_tx    │                      │                        A:43
  6  ○ join, sleeps         │                      │                        A:37
     ┊   thread 1           │                      │
  7  ┊                      ● recv on jobs_rx → 0  │                        A:40
  8  ┊                      ● fetch_add            │                       B:176
     ┊                      │   done#1: 0 → 1      │
  9  ┊                      ● recv on jobs_rx → 1  │                        A:40
 10  ┊                      ● fetch_add            │                       B:176
     ┊                      │   done#2: 0 → 1      │
 11  ┊                      ○ recv on job…, sleeps │                        A:40
 12  ┊                      ┊                      ○ recv on job…, sleeps   A:40
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-38/src/exercises/speed_up.rs
   23 │         let started = Instant::now();
   37 ┃ thread::scope(|scope| {
   40 ┃         scope.spawn(move || jobs.iter().for_each(work));
   43 │         jobs_tx.send(job).unwrap();

B  lessons/lesson-38/tests/02_speed_up.rs
  176 │ _ = done[job as usize].fetch_add(1, Relaxed)

`thread 1` and `thread 2` wait for a value from `jobs_rx` (speed_up.rs:40): the
channel is empty, but not closed. A sender (`jobs_tx`, or a clone of it) has not
been dropped, and nobody is left to send. Most likely it is `main` that still
holds it.

`main` waits for `thread 1` to end (speed_up.rs:37).
