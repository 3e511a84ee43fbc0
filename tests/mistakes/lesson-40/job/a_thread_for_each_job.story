assertion failed, in the simplest failing interleaving: 38 steps, 1 preemption

     main              thread 1         thread 2         thread 3
  1  ● spawn thread 1                                                       A:90
  2  ● lock jobs       │                                                   A:106
  3  ● unlock jobs     │
  4  ● send on jobs_tx │                                                   A:110
  5  ● lock jobs       │                                                   A:106
  6  ● unlock jobs     │
  7  ● send on jobs_tx │                                                   A:110
  8  ● lock jobs       │                                                   A:116
  9  ● drop            │
     │   the last job… │
 10  ● unlock jobs     │
 11  ● lock workers    │                                                   A:117
 12  ● unlock workers  │
 13  ○ join, sleeps    │                                                   A:119
     ┊   thread 1      │
 14  ┊                 ● recv                                              A:156
     ┊                 │   on jobs_rx
     ┊                 │   → a value
 15  ┊                 ● spawn thread 2                                    A:158
 16  ┊                 ● recv           │                                  A:156
     ┊                 │   on jobs_rx   │
     ┊                 │   → a value    │
 17  ┊                 ● spawn thread 3 │                                  A:158
 18  ┊                 ● recv           │                │                 A:156
     ┊                 │   on jobs_rx   │                │
     ┊                 │   → Disconnec… │                │
 19  ┊                 ○ join, sleeps   │                │                 A:168
     ┊                 ┊   thread 2     │                │
 20  ┊                 ┊                ● fetch_add      │                 B:252
     ┊                 ┊                │   under_way: 0 │
     ┊                 ┊                │   → 1          │
 21  ┊                 ┊                │                ● fetch_add       B:252
     ┊                 ┊                │                │   under_way: 1
     ┊                 ┊                │                │   → 2
 22  ┊                 ┊                │                ● fetch_sub       B:254
     ┊                 ┊                │                │   under_way: 2
     ┊                 ┊                │                │   → 1
 23  ┊                 ┊                │                ● lock counts     A:160
 24  ┊                 ┊                │                ● unlock counts
 25  ┊                 ┊                │                ● end
 26  ┊                 ┊                ● fetch_sub                        B:254
     ┊                 ┊                │   under_way: 1
     ┊                 ┊                │   → 0
 27  ┊                 ┊                ● lock counts                      A:160
 28  ┊                 ┊                ● unlock counts
 29  ┊                 ┊                ● end
 30  ┊                 ● join thread 2                                     A:168
 31  ┊                 ● join thread 3                                     A:168
 32  ┊                 ● end
 33  ● join thread 1                                                       A:119
 34  ✗ assertion fails                                                     B:261
 35  ● lock jobs                                                           A:116
 36  ● unlock jobs
 37  ● lock workers                                                        A:117
 38  ● unlock workers

A  lessons/lesson-40/src/exercises/job.rs
   90 │         thread::spawn(move || work(jobs, &counts, &context))
  106 │     let jobs = self.jobs.lock().unwrap().clone();
  110 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  116 │     drop(self.jobs.lock().unwrap().take());
  117 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  119 │         let end = worker.join();
  156 │ for mut job in jobs {
  158 │     threads.push(thread::spawn(move || {
  160 │         let mut counts = counts.lock().unwrap();
  168 │     let _ = thread.join();

B  lessons/lesson-40/tests/contract/jobs.rs
  252 │         let others = under_way.fetch_add(1, Relaxed);
  254 │         under_way.fetch_sub(1, Relaxed);
  261 ┃ assert_eq!(

`main` panicked (jobs.rs:261): assertion `left == right` failed: one worker must
execute the jobs in their order, with 0 others under way at the same time
  left: [(0, 0), (1, 1)]
 right: [(0, 0), (1, 0)]
