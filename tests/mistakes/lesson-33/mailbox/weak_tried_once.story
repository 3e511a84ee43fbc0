assertion failed, in the simplest failing interleaving:
2 steps, no preemptions, 1 weak exchange failed

     main
  1  ● compare_exchange_weak state → Err(0) for no reason   A:31
  2  ✗ assertion fails                                     B:265

A  lessons/lesson-33/src/exercises/mailbox.rs
   30 │ self.state
   31 │     .compare_exchange_weak(EMPTY, WRITING, Acquire, Relaxed)

B  lessons/lesson-33/tests/02_mailbox.rs
  265 ┃ assert_eq!(

`main` panicked (02_mailbox.rs:265): assertion `left == right` failed: nobody
else is there: put() into an empty mailbox must succeed
  left: Err([1, 10])
 right: Ok(())

The exchange of step 1 failed although the value was the expected one. A weak
compare-exchange may do that: it belongs in a loop.
