deadlock, in the simplest failing interleaving: 20 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:90
  2  ● lock jobs                     │                               A:106
  3  ● unlock jobs                   │
  4  ● send on jobs_tx               │                               A:110
  5  ○ recv on begun, sleeps         │                               B:200
  6  ┊                               ● recv on jobs_rx → a value     A:155
  7  ┊                               ● lock counts                   A:156
  8  ┊                               ● unlock counts
  9  ┊                               ● drop the last begun
 10  ┊                               ○ recv on may_end, sleeps       B:196
 11  ● recv on begun → Disconnected  ┊                               B:200
 12  ● lock counts                   ┊                               A:130
 13  ● unlock counts                 ┊
 14  ● assertion fails               ┊                               B:202
 15  ● lock jobs                     ┊                               A:116
 16  ● drop the last jobs_tx         ┊
 17  ● unlock jobs                   ┊
 18  ● lock workers                  ┊                               A:117
 19  ● unlock workers                ┊
 20  ○ join thread 1, sleeps         ┊                               A:119
     ✗ sleeps for ever               ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/job.rs
   90 │         thread::spawn(move || work(jobs, &counts, &context))
  106 │     let jobs = self.jobs.lock().unwrap().clone();
  110 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  116 │     drop(self.jobs.lock().unwrap().take());
  117 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  119 ┃         let end = worker.join();
  130 │     *self.counts.lock().unwrap()
  155 │ for mut job in jobs {
  156 │     counts.lock().unwrap().succeeded += 1;

B  lessons/lesson-40/tests/contract/jobs.rs
  196 ┃     held.pass();
  200 │ begun.pass();
  202 │ assert_eq!(

`thread 1` waits for a value from `may_end` (jobs.rs:196): the channel is empty,
but not closed. A sender (`may_end`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `main` that still holds it.

`main` waits for `thread 1` to end (job.rs:119).
