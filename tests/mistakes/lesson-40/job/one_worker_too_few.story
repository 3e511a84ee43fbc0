deadlock, in the simplest failing interleaving: 15 steps, no preemptions

     main                         thread 1
  1  ● spawn thread 1                                           A:90
  2  ● lock jobs                  │                            A:106
  3  ● unlock jobs                │
  4  ● send on jobs_tx            │                            A:110
  5  ● lock jobs                  │                            A:106
  6  ● unlock jobs                │
  7  ● send on jobs_tx            │                            A:110
  8  ● lock jobs                  │                            A:116
  9  ● drop the last jobs_tx      │
 10  ● unlock jobs                │
 11  ● lock workers               │                            A:117
 12  ● unlock workers             │
 13  ○ join thread 1, sleeps      │                            A:119
 14  ┊                            ● recv on jobs_rx → a value  A:155
 15  ┊                            ○ wait meeting 1/2, sleeps   B:226
     ✗ sleeps for ever            ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/job.rs
   90 │         thread::spawn(move || work(jobs, &counts, &context))
  106 │     let jobs = self.jobs.lock().unwrap().clone();
  110 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  116 │     drop(self.jobs.lock().unwrap().take());
  117 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  119 ┃         let end = worker.join();
  155 │ for mut job in jobs {

B  lessons/lesson-40/tests/contract/jobs.rs
  226 ┃ meeting.attend();

`thread 1` waits at `meeting` (jobs.rs:226): it opens for 2, 1 came, and `main`,
which has not come, sleeps.

`main` waits for `thread 1` to end (job.rs:119).
