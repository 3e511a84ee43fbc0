panic, in the simplest failing interleaving: 9 steps, no preemptions

     main                           thread 1
  1  ● send on queue_tx                                             A:54
  2  ● send on queue_tx                                             A:54
  3  ● drop the last queue_tx
  4  ● spawn thread 1                                               A:60
  5  ○ join thread 1, sleeps        │                               A:65
  6  ┊                              ● recv on queue_rx → a value    A:74
  7  ┊                              ● panic: a task that panics,…  B:233
  8  ● join thread 1 → Err                                          A:65
  9  ✗ unwrap of an Err panics                                      A:65

A  lessons/lesson-38/src/exercises/pool.rs
   54 │         queue_tx.send(task).unwrap();
   60 │             thread::spawn(move || work(queue))
   63 │     let done = workers
   64 │         .into_iter()
   65 ┃         .map(|worker| worker.join().unwrap())
   74 │ for task in queue {

B  lessons/lesson-38/tests/03_pool.rs
  233 │ Box::new(|| panic!("a task that panics, on purpose"))

`main` panicked (pool.rs:65): called `Result::unwrap()` on an `Err` value:
Any { .. }

`join` had returned an `Err`, for `thread 1` had panicked at step 7
(03_pool.rs:233): a task that panics, on purpose



failures:
    on_real_threads::a_task_that_panics_is_counted_and_the_others_are_done
    on_real_threads::after_a_panic_on_each_worker_as_many_are_at_work_as_before
    on_simulated_threads::a_panic_on_one_of_two_workers_costs_no_other_task
    on_simulated_threads::one_worker_lives_on_after_a_panic

test result: FAILED. 11 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.05s
