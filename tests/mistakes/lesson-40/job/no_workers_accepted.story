assertion failed, in the simplest failing interleaving: 23 steps, no preemptions

     main                       thread 1
  1  ● drop the last jobs_rx#1
  2  ● lock jobs#1                                                  A:114
  3  ● drop the last jobs_tx#1
  4  ● unlock jobs#1
  5  ● lock workers#1                                               A:115
  6  ● unlock workers#1
  7  ● spawn thread 1                                                A:88
  8  ● lock jobs#2              │                                   A:114
  9  ● drop the last jobs_tx#2  │
 10  ● unlock jobs#2            │
 11  ● lock workers#2           │                                   A:115
 12  ● unlock workers#2         │
 13  ○ join thread 1, sleeps    │                                   A:117
 14  ┊                          ● recv on jobs_rx#2 → Disconnected  A:153
 15  ┊                          ● end
 16  ● join thread 1                                                A:117
 17  ● drop the last jobs_rx#3
 18  ● lock jobs#3                                                  A:114
 19  ● drop the last jobs_tx#3
 20  ● unlock jobs#3
 21  ● lock workers#3                                               A:115
 22  ● unlock workers#3
 23  ✗ assertion fails                                              B:363

A  lessons/lesson-40/src/exercises/job.rs
   88 │         thread::spawn(move || work(jobs, &counts, &context))
  114 │     drop(self.jobs.lock().unwrap().take());
  115 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  117 │         let end = worker.join();
  153 │ for mut job in jobs {

B  lessons/lesson-40/tests/contract/jobs.rs
  363 ┃ assert_eq!(

`main` panicked (jobs.rs:363): assertion `left == right` failed: new(0, 1),
new(1, 0) and new(0, 0) must panic with these sentences
  left: ["", "", ""]
 right: ["a pool needs at least one worker", "a queue needs room for at least
one job", "a pool needs at least one worker"]
