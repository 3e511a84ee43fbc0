deadlock, in the simplest failing interleaving: 12 steps, no preemptions

     main                   thread 1               thread 2
  1  ● Instant::now → 0ns                                                   A:23
  2  ● spawn thread 1                                                       A:40
  3  ● spawn thread 2       │                                               A:40
  4  ● send 0 on jobs_tx    │                      │                        A:43
  5  ● send 1 on jobs_tx    │                      │                        A:43
  6  ○ join, sleeps         │                      │                        A:37
     ┊   thread 1           │                      │
  7  ┊                      ● recv on jobs_rx → 0  │                        A:40
  8  ┊                      ● fetch_add            │                       B:176
     ┊                      │   done#1: 0 → 1      │
  9  ┊                      ● recv on jobs_rx → 1  │                        A:40
 10  ┊                      ● fetch_add            │                       B:176
     ┊                      │   done#2: 0 → 1      │
 11  ┊                      ○ recv on job…, sleeps │                        A:40
 12  ┊                      ┊                      ○ recv on job…, sleeps   A:40
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-38/src/exercises/speed_up.rs
   23 │         let started = Instant::now();
   37 ┃ thread::scope(|scope| {
   40 ┃         scope.spawn(move || jobs.iter().for_each(work));
   43 │         jobs_tx.send(job).unwrap();

B  lessons/lesson-38/tests/02_speed_up.rs
  176 │ _ = done[job as usize].fetch_add(1, Relaxed)

`thread 1` and `thread 2` wait for a value from `jobs_rx` (speed_up.rs:40): the
channel is empty, but not closed. A sender (`jobs_tx`, or a clone of it) has not
been dropped, and nobody is left to send. Most likely it is `main` that still
holds it.

`main` waits for `thread 1` to end (speed_up.rs:37).



failures:
    on_real_threads::a_run_without_jobs_is_timed_all_the_same
    on_real_threads::a_run_without_workers_is_refused
    on_real_threads::a_slow_job_holds_up_no_other
    on_real_threads::as_many_jobs_are_under_way_at_once_as_the_count_says
    on_real_threads::each_count_runs_every_job_once
    on_real_threads::no_counts_give_no_timings
    on_real_threads::the_timings_are_those_of_the_counts_in_their_order
    on_simulated_threads::a_run_begins_when_the_one_before_is_over
    on_simulated_threads::one_worker_never_has_two_jobs_under_way
    on_simulated_threads::the_clock_runs_until_the_last_worker_has_ended
    on_simulated_threads::two_workers_are_at_work_at_once
    on_simulated_threads::two_workers_do_each_of_two_jobs_once_before_the_run_is_over

test result: FAILED. 0 passed; 12 failed; 0 ignored; 0 measured; 0 filtered out; finished in 10.03s
