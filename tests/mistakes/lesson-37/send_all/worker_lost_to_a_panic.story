assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main                           thread 1
  1  ● send on jobs_tx                                              A:29
  2  ● send on jobs_tx                                              A:29
  3  ● send on jobs_tx                                              A:29
  4  ● drop the last jobs_tx
  5  ● spawn thread 1                                               A:35
  6  ○ join thread 1, sleeps        │                               A:46
  7  ┊                              ● recv on jobs_rx → a value     A:36
  8  ┊                              ● recv on jobs_rx → a value     A:36
  9  ┊                              ● panic: a message that pani…  B:350
 10  ● join thread 1 → Err                                          A:46
 11  ✗ assertion fails                                             B:353

A  lessons/lesson-37/src/exercises/send_all.rs
   29 │ jobs_tx.send(job).expect("`jobs_rx` is alive");
   35 │     scope.spawn(move || {
   36 │         for (message, slot) in jobs {
   46 │ _ = worker.join(); // its panic is in its slot

B  lessons/lesson-37/tests/02_send_all.rs
  350 │     2 => panic!("a message that panics, on purpose"),
  353 ┃ assert_eq!(

`main` panicked (02_send_all.rs:353): assertion `left == right` failed: expected
message 3 to be sent after an error and a panic
  left: [Failed(1), Panicked, Panicked]
 right: [Failed(1), Panicked, Sent]
