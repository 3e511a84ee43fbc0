panic, in the simplest failing interleaving: 9 steps, no preemptions

     main                           thread 1   thread 2
  1  ● send on queue_tx                                    A:55
  2  ● send on queue_tx                                    A:55
  3  ● drop the last queue_tx
  4  ● spawn thread 1                                      A:61
  5  ● spawn thread 2               │                      A:61
  6  ● lock shared.0                │          │           A:77
  7  ● unlock shared.0              │          │
  8  ● load done → 0                │          │          B:241
  9  ✗ panic: expected 2 tasks to…  │          │          B:242

A  lessons/lesson-38/src/exercises/pool.rs
   55 │     queue_tx.send(task).unwrap();
   61 │     thread::spawn(move || {
   77 │ let mut state = state.lock().unwrap();

B  lessons/lesson-38/tests/03_pool.rs
  241 │ let done = done.load(Relaxed);
  242 ┃ assert!(

`main` panicked (03_pool.rs:242): expected 2 tasks to have ended when `run`
returns: 0 had

When `main` panicked, `thread 1` and `thread 2` had not begun.



failures:
    on_real_threads::a_slow_task_holds_up_no_other
    on_real_threads::a_task_that_panics_is_counted_and_the_others_are_done
    on_real_threads::after_a_panic_on_each_worker_as_many_are_at_work_as_before
    on_real_threads::as_many_tasks_are_under_way_at_once_as_there_are_workers
    on_simulated_threads::a_panic_on_one_of_two_workers_costs_no_other_task
    on_simulated_threads::one_worker_lives_on_after_a_panic
    on_simulated_threads::one_worker_never_has_two_tasks_under_way
    on_simulated_threads::two_workers_have_run_two_tasks_when_run_returns

test result: FAILED. 7 passed; 8 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.36s
