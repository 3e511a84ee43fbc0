assertion failed, in the simplest failing interleaving: 27 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                     A:89
  2  ● lock jobs                       │                                 A:105
  3  ● unlock jobs                     │
  4  ● send on jobs_tx                 │                                 A:109
  5  ● lock jobs                       │                                 A:115
  6  ● drop the last jobs_tx           │
  7  ● unlock jobs                     │
  8  ● lock workers                    │                                 A:116
  9  ● unlock workers                  │
 10  ○ join thread 1, sleeps           │                                 A:118
 11  ┊                                 ● recv on jobs_rx → a value       A:154
 12  ┊                                 ● lock counts                     A:155
 13  ┊                                 ● unlock counts
 14  ┊                                 ● lock counts                     A:129
 15  ┊                                 ● unlock counts
 16  ┊                                 ● lock counts                     A:159
 17  ┊                                 ● unlock counts
 18  ┊                                 ● recv on jobs_rx → Disconnected  A:154
 19  ┊                                 ● end
 20  ● join thread 1                                                     A:118
 21  ● lock counts                                                       A:129
 22  ● unlock counts
 23  ✗ assertion fails                                                    B:38
 24  ● lock jobs                                                         A:115
 25  ● unlock jobs
 26  ● lock workers                                                      A:116
 27  ● unlock workers

A  lessons/lesson-40/src/exercises/job.rs
   89 │         thread::spawn(move || work(jobs, &counts, &context))
  105 │     let jobs = self.jobs.lock().unwrap().clone();
  109 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  115 │     drop(self.jobs.lock().unwrap().take());
  116 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  118 │         let end = worker.join();
  129 │     *self.counts.lock().unwrap()
  154 │ for mut job in jobs {
  155 │     counts.lock().unwrap().running += 1;
  159 │     let mut counts = counts.lock().unwrap();

B  lessons/lesson-40/tests/contract/when_dropped.rs
   38 ┃ assert_eq!(

`main` panicked (when_dropped.rs:38): assertion `left == right` failed: so many
jobs must be counted as queued, running and succeeded when the pool is drained
  left: (0, 1, 1)
 right: (0, 0, 1)
