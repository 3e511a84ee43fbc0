deadlock, in the simplest failing interleaving: 1 step, no preemptions

     main
  1  ○ wait both 1/2, sleeps  :263
     ✗ sleeps for ever

lessons/lesson-38/tests/03_pool.rs
  263 ┃ Box::new(move || _ = both.wait())

`main` waits at `both` (line 263): it opens for 2, 1 came, and nobody else is
left to come.



failures:
    on_real_threads::a_slow_task_holds_up_no_other
    on_real_threads::after_a_panic_on_each_worker_as_many_are_at_work_as_before
    on_real_threads::as_many_tasks_are_under_way_at_once_as_there_are_workers
    on_simulated_threads::two_workers_are_at_work_at_once

test result: FAILED. 11 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out; finished in 6.27s
