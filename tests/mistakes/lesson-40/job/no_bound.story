panic, in the simplest failing interleaving: 33 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                     A:91
  2  ● lock jobs                       │                                 A:107
  3  ● unlock jobs                     │
  4  ● send on jobs_tx                 │                                 A:111
  5  ● lock jobs                       │                                 A:107
  6  ● unlock jobs                     │
  7  ● send on jobs_tx                 │                                 A:111
  8  ● lock jobs                       │                                 A:107
  9  ● unlock jobs                     │
 10  ● send on jobs_tx                 │                                 A:111
 11  ● lock jobs                       │                                 A:117
 12  ● drop the last jobs_tx           │
 13  ● unlock jobs                     │
 14  ● lock workers                    │                                 A:118
 15  ● unlock workers                  │
 16  ○ join thread 1, sleeps           │                                 A:120
 17  ┊                                 ● recv on jobs_rx → a value       A:156
 18  ┊                                 ● lock counts                     A:160
 19  ┊                                 ● unlock counts
 20  ┊                                 ● recv on jobs_rx → a value       A:156
 21  ┊                                 ● lock counts                     A:160
 22  ┊                                 ● unlock counts
 23  ┊                                 ● recv on jobs_rx → a value       A:156
 24  ┊                                 ● lock counts                     A:160
 25  ┊                                 ● unlock counts
 26  ┊                                 ● recv on jobs_rx → Disconnected  A:156
 27  ┊                                 ● end
 28  ● join thread 1                                                     A:120
 29  ✗ panic: a queue must have r…                                       B:315
 30  ● lock jobs                                                         A:117
 31  ● unlock jobs
 32  ● lock workers                                                      A:118
 33  ● unlock workers

A  lessons/lesson-40/src/exercises/job.rs
   91 │         thread::spawn(move || work(jobs, &counts, &context))
  107 │     let jobs = self.jobs.lock().unwrap().clone();
  111 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  117 │     drop(self.jobs.lock().unwrap().take());
  118 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  120 │         let end = worker.join();
  156 │ for mut job in jobs {
  160 │     let mut counts = counts.lock().unwrap();

B  lessons/lesson-40/tests/contract/jobs.rs
  315 ┃ assert!(

`main` panicked (jobs.rs:315): a queue must have room for no more than was asked
for: with room for 1, submit() was 2 jobs ahead of the worker
