assertion failed, in the simplest failing interleaving: 27 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                     A:90
  2  ● lock jobs                       │                                 A:106
  3  ● unlock jobs                     │
  4  ● send on jobs_tx                 │                                 A:110
  5  ● lock jobs                       │                                 A:106
  6  ● unlock jobs                     │
  7  ● send on jobs_tx                 │                                 A:110
  8  ● lock jobs                       │                                 A:116
  9  ● drop the last jobs_tx           │
 10  ● unlock jobs                     │
 11  ● lock workers                    │                                 A:117
 12  ● unlock workers                  │
 13  ○ join thread 1, sleeps           │                                 A:119
 14  ┊                                 ● recv on jobs_rx → a value       A:156
 15  ┊                                 ● lock counts                     A:160
 16  ┊                                 ● unlock counts
 17  ┊                                 ● recv on jobs_rx → a value       A:156
 18  ┊                                 ● lock counts                     A:160
 19  ┊                                 ● unlock counts
 20  ┊                                 ● recv on jobs_rx → Disconnected  A:156
 21  ┊                                 ● end
 22  ● join thread 1                                                     A:119
 23  ✗ assertion fails                                                    B:77
 24  ● lock jobs                                                         A:116
 25  ● unlock jobs
 26  ● lock workers                                                      A:117
 27  ● unlock workers

A  lessons/lesson-40/src/exercises/job.rs
   90 │         thread::spawn(move || work(jobs, &counts, &context))
  106 │     let jobs = self.jobs.lock().unwrap().clone();
  110 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  116 │     drop(self.jobs.lock().unwrap().take());
  117 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  119 │         let end = worker.join();
  156 │ for mut job in jobs {
  160 │     let mut counts = counts.lock().unwrap();

B  lessons/lesson-40/tests/contract/when_dropped.rs
   77 ┃ assert_eq!(

`main` panicked (when_dropped.rs:77): assertion `left == right` failed: a job
that has ended must be dropped before the worker begins another: so many still
hold what was in it
  left: Some(1)
 right: Some(0)
