assertion failed, in the simplest failing interleaving: 23 steps, no preemptions

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
 15  ┊                            ● lock counts                A:157
 16  ┊                            ● unlock counts
 17  ┊                            ● end
 18  ● join thread 1                                           A:119
 19  ✗ assertion fails                                         B:174
 20  ● lock jobs                                               A:116
 21  ● unlock jobs
 22  ● lock workers                                            A:117
 23  ● unlock workers

A  lessons/lesson-40/src/exercises/job.rs
   90 │         thread::spawn(move || work(jobs, &counts, &context))
  106 │     let jobs = self.jobs.lock().unwrap().clone();
  110 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  116 │     drop(self.jobs.lock().unwrap().take());
  117 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  119 │         let end = worker.join();
  155 │ for mut job in jobs {
  157 │         counts.lock().unwrap().failed += 1;

B  lessons/lesson-40/tests/contract/jobs.rs
  174 ┃ assert_eq!(

`main` panicked (jobs.rs:174): assertion `left == right` failed: each job must
be executed once: the one that returns an error, and the one after it
  left: [1]
 right: [1, 1]
