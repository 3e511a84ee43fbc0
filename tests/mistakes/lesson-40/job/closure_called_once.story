assertion failed, in the simplest failing interleaving: 3 steps, no preemptions

     main
  1  ● load cancelled → false  A:60
  2  ● store cancelled = true  A:54
  3  ✗ assertion fails         B:64

A  lessons/lesson-40/src/context.rs
   54 │ self.node.cancelled.store(true, Release);
   60 │     _ if self.node.cancelled.load(Acquire) => Some(ContextError::Cancel…

B  lessons/lesson-40/tests/contract/jobs.rs
   64 ┃ assert_eq!(

`main` panicked (jobs.rs:64): assertion `left == right` failed: each execution
of a FnJob must call the closure, with the context that execute() was given (the
third time it is cancelled)
  left: [(1, false)]
 right: [(1, false), (2, false), (3, true)]
