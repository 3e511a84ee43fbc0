deadlock, in the simplest failing interleaving: 13 steps, no preemptions

     main                         thread 1
  1  ● spawn thread 1                                           :90
  2  ● lock jobs                  │                            :106
  3  ● unlock jobs                │
  4  ● send on jobs_tx            │                            :110
  5  ● lock jobs                  │                            :116
  6  ● drop the last jobs_tx      │
  7  ● unlock jobs                │
  8  ● lock workers               │                            :117
  9  ● unlock workers             │
 10  ○ join thread 1, sleeps      │                            :119
 11  ┊                            ● recv on jobs_rx → a value  :155
 12  ┊                            ● lock counts                :158
 13  ┊                            ○ lock counts, sleeps        :130
     ✗ sleeps for ever            ✗ sleeps for ever

lessons/lesson-40/src/exercises/job.rs
   90 │         thread::spawn(move || work(jobs, &counts, &context))
  106 │     let jobs = self.jobs.lock().unwrap().clone();
  110 │     jobs.send(job).map_err(|error| SubmitError(error.0))
  116 │     drop(self.jobs.lock().unwrap().take());
  117 │     let workers = mem::take(&mut *self.workers.lock().unwrap());
  119 ┃         let end = worker.join();
  130 ┃     *self.counts.lock().unwrap()
  155 │ for mut job in jobs {
  158 │     let mut counts = counts.lock().unwrap();

`thread 1` waits for `counts` (line 130), which it has held itself since step 12
(line 158): it waits for itself.

`main` waits for `thread 1` to end (line 119).
