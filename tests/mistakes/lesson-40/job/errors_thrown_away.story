assertion failed, in the simplest failing interleaving: 29 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                     A:89
  2  ● lock jobs                       │                                 A:105
  3  ● unlock jobs                     │
  4  ● send on jobs_tx                 │                                 A:109
  5  ● lock jobs                       │                                 A:105
  6  ● unlock jobs                     │
  7  ● send on jobs_tx                 │                                 A:109
  8  ● lock jobs                       │                                 A:115
  9  ● drop the last jobs_tx           │
 10  ● unlock jobs                     │
 11  ● lock workers                    │                                 A:116
 12  ● unlock workers                  │
 13  ○ join thread 1, sleeps           │                                 A:118
 14  ┊                                 ● recv on jobs_rx → a value       A:154
 15  ┊                                 ● lock counts                     A:156
 16  ┊                                 ● unlock counts
 17  ┊                                 ● recv on jobs_rx → a value       A:154
 18  ┊                                 ● lock counts                     A:156
 19  ┊                                 ● unlock counts
 20  ┊                                 ● recv on jobs_rx → Disconnected  A:154
 21  ┊                                 ● end
 22  ● join thread 1                                                     A:118
 23  ● lock counts                                                       A:129
 24  ● unlock counts
 25  ✗ assertion fails                                                   B:180
 26  ● lock jobs                                                         A:115
 27  ● unlock jobs
 28  ● lock workers                                                      A:116
 29  ● unlock workers

A  lessons/lesson-40/src/exercises/job.rs
   89 │         thread::spawn(move || work(jobs, &counts, &context))
  105 │     let jobs = self.jobs.lock().unwrap().clone();
  109 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  115 │     drop(self.jobs.lock().unwrap().take());
  116 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  118 │         let end = worker.join();
  129 │     *self.counts.lock().unwrap()
  154 │ for mut job in jobs {
  156 │     counts.lock().unwrap().succeeded += 1;

B  lessons/lesson-40/tests/contract/jobs.rs
  180 ┃ assert_eq!(

`main` panicked (jobs.rs:180): assertion `left == right` failed: of 2 jobs, of
which one returned an error, so many must be counted as succeeded and as failed
  left: (2, 0)
 right: (1, 1)
