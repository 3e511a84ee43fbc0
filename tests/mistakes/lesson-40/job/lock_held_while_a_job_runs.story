deadlock, in the simplest failing interleaving: 19 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:92
  2  ● spawn thread 2       │                                               A:92
  3  ● lock jobs            │                      │                       A:108
  4  ● unlock jobs          │                      │
  5  ● send on jobs_tx      │                      │                       A:112
  6  ● lock jobs            │                      │                       A:108
  7  ● unlock jobs          │                      │
  8  ● send on jobs_tx      │                      │                       A:112
  9  ● lock jobs            │                      │                       A:118
 10  ● drop                 │                      │
     │   the last jobs_tx   │                      │
 11  ● unlock jobs          │                      │
 12  ● lock workers         │                      │                       A:119
 13  ● unlock workers       │                      │
 14  ○ join, sleeps         │                      │                       A:121
     ┊   thread 1           │                      │
 15  ┊                      ● recv on jobs_rx      │                       A:157
     ┊                      │   → a value          │
 16  ┊                      ● lock counts          │                       A:158
 17  ┊                      ○ wait, sleeps         │                       B:226
     ┊                      ┊   meeting 1/2        │
 18  ┊                      ┊                      ● recv on jobs_rx       A:157
     ┊                      ┊                      │   → a value
 19  ┊                      ┊                      ○ lock counts, sleeps   A:158
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/job.rs
   92 │         thread::spawn(move || work(jobs, &counts, &context))
  108 │     let jobs = self.jobs.lock().unwrap().clone();
  112 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  118 │     drop(self.jobs.lock().unwrap().take());
  119 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  121 ┃         let end = worker.join();
  157 │ for mut job in jobs {
  158 ┃     let mut counts = counts.lock().unwrap();

B  lessons/lesson-40/tests/contract/jobs.rs
  226 ┃ meeting.attend();

`thread 2` waits for `counts` (job.rs:158), which `thread 1` has held since step
16 (job.rs:158).

`thread 1` waits at `meeting` (jobs.rs:226): it opens for 2, 1 came, and `main`
and `thread 2`, which have not come, sleep.

`main` waits for `thread 1` to end (job.rs:121).
