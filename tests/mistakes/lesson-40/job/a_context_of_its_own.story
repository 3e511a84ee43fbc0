assertion failed, in the simplest failing interleaving: 30 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                       A:90
  2  ● lock jobs                     │                                     A:106
  3  ● unlock jobs                   │
  4  ● send on jobs_tx               │                                     A:110
  5  ○ recv on begun, sleeps         │                                     B:343
  6  ┊                               ● recv on jobs_rx → a value           A:155
  7  ┊                               ● load cancelled#3 → false             C:60
  8  ┊                               ● drop the last begun
  9  ┊                               ○ recv on cancelled#1, sleeps         B:337
 10  ● recv on begun → Disconnected  ┊                                     B:343
 11  ● store cancelled#2 = true      ┊                                      C:54
 12  ● drop the last cancelled#1     ┊
 13  ● lock jobs                     ┊                                     A:116
 14  ● drop the last jobs_tx         ┊
 15  ● unlock jobs                   ┊
 16  ● lock workers                  ┊                                     A:117
 17  ● unlock workers                ┊
 18  ○ join thread 1, sleeps         ┊                                     A:119
 19  ┊                               ● recv on cancelled#1 → Disconnected  B:337
 20  ┊                               ● load cancelled#3 → false             C:60
 21  ┊                               ● lock counts                         A:159
 22  ┊                               ● unlock counts
 23  ┊                               ● recv on jobs_rx → Disconnected      A:155
 24  ┊                               ● end
 25  ● join thread 1                                                       A:119
 26  ✗ assertion fails                                                     B:347
 27  ● lock jobs                                                           A:116
 28  ● unlock jobs
 29  ● lock workers                                                        A:117
 30  ● unlock workers

A  lessons/lesson-40/src/exercises/job.rs
   90 │         thread::spawn(move || work(jobs, &counts, &context))
  106 │     let jobs = self.jobs.lock().unwrap().clone();
  110 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  116 │     drop(self.jobs.lock().unwrap().take());
  117 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  119 │         let end = worker.join();
  155 │ for mut job in jobs {
  159 │     let mut counts = counts.lock().unwrap();

B  lessons/lesson-40/tests/contract/jobs.rs
  337 │     held.pass();
  343 │ begun.pass();
  347 ┃ assert_eq!(

C  lessons/lesson-40/src/context.rs
   54 │ self.node.cancelled.store(true, Release);
   60 │     _ if self.node.cancelled.load(Acquire) => Some(ContextError::Cancel…

`main` panicked (jobs.rs:347): assertion `left == right` failed: a job must see
that the context which the pool was made with is cancelled: not before, and from
then on
  left: [false, false]
 right: [false, true]
