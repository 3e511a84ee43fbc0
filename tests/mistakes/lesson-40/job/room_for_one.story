deadlock, in the simplest failing interleaving: 15 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:90
  2  ● lock jobs                     │                               A:106
  3  ● unlock jobs                   │
  4  ● send on jobs_tx               │                               A:110
  5  ○ recv on begun, sleeps         │                               B:282
  6  ┊                               ● recv on jobs_rx → a value     A:155
  7  ┊                               ● drop the last begun
  8  ┊                               ○ recv on may_end, sleeps       B:278
  9  ● recv on begun → Disconnected  ┊                               B:282
 10  ● lock jobs                     ┊                               A:106
 11  ● unlock jobs                   ┊
 12  ● send on jobs_tx               ┊                               A:110
 13  ● lock jobs                     ┊                               A:106
 14  ● unlock jobs                   ┊
 15  ○ send on jobs_tx, sleeps       ┊                               A:110
     ✗ sleeps for ever               ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/job.rs
   90 │         thread::spawn(move || work(jobs, &counts, &context))
  106 │     let jobs = self.jobs.lock().unwrap().clone();
  110 ┃     jobs.send(job).map_err(|error| SubmitError(error.0))
  155 │ for mut job in jobs {

B  lessons/lesson-40/tests/contract/jobs.rs
  278 ┃     held.pass();
  282 │ begun.pass();

`main` waits to send on `jobs_tx` (job.rs:110): the channel is full (capacity
1), and nobody is left to receive.

`thread 1` waits for a value from `may_end` (jobs.rs:278): the channel is empty,
but not closed. A sender (`may_end`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `main` that still holds it.
