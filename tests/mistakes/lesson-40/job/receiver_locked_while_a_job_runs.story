deadlock, in the simplest failing interleaving: 18 steps, no preemptions

     main                    thread 1                 thread 2
  1  ● spawn thread 1                                                       A:94
  2  ● spawn thread 2        │                                              A:94
  3  ● lock jobs             │                        │                    A:110
  4  ● unlock jobs           │                        │
  5  ● send on jobs_tx       │                        │                    A:114
  6  ● lock jobs             │                        │                    A:110
  7  ● unlock jobs           │                        │
  8  ● send on jobs_tx       │                        │                    A:114
  9  ● lock jobs             │                        │                    A:120
 10  ● drop the last jobs_tx │                        │
 11  ● unlock jobs           │                        │
 12  ● lock workers          │                        │                    A:121
 13  ● unlock workers        │                        │
 14  ○ join thread 1, sleeps │                        │                    A:123
 15  ┊                       ● lock jobs_rx           │                    A:159
 16  ┊                       ● recv on jobs_rx        │                    A:159
     ┊                       │   → a value            │
 17  ┊                       ○ wait, sleeps           │                    B:226
     ┊                       ┊   meeting 1/2          │
 18  ┊                       ┊                        ○ lock job…, sleeps  A:159
     ✗ sleeps for ever       ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/job.rs
   94 │         thread::spawn(move || work(&jobs, &counts, &context))
  110 │     let jobs = self.jobs.lock().unwrap().clone();
  114 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  120 │     drop(self.jobs.lock().unwrap().take());
  121 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  123 ┃         let end = worker.join();
  159 ┃ while let Ok(mut job) = jobs.lock().unwrap().recv() {

B  lessons/lesson-40/tests/contract/jobs.rs
  226 ┃ meeting.attend();

`thread 2` waits for `jobs_rx` (job.rs:159), which `thread 1` has held since
step 15 (job.rs:159).

`thread 1` waits at `meeting` (jobs.rs:226): it opens for 2, 1 came, and `main`
and `thread 2`, which have not come, sleep.

`main` waits for `thread 1` to end (job.rs:123).
