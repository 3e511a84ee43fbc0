panic, in the simplest failing interleaving: 9 steps, no preemptions

     main                             worker                     theirs
  1  ● spawn worker                                                        A:32
  2  ● spawn theirs                   │                                   B:226
  3  ● send on jobs                   │                          │         A:43
  4  ○ recv on answer, sleeps         │                          │         A:44
  5  ┊                                ● recv on queue → a value  │         A:33
  6  ┊                                ● drop the last reply      │
  7  ┊                                ● drop the last queue      │
  8  ● recv on answer → Disconnected                             │         A:44
  9  ✗ unwrap of an Err panics                                   │         A:44

A  lessons/lesson-35/src/exercises/ask.rs
   32 │ let worker = thread::spawn(move || {
   33 │     for Job { question, reply } in queue {
   43 │ self.jobs.send(job).map_err(|_| Gone)?;
   44 ┃ Ok(answer.recv().unwrap())

B  lessons/lesson-35/tests/02_ask.rs
  226 │ let theirs = thread::spawn(move || other.ask(5));

`main` panicked (ask.rs:44): called `Result::unwrap()` on an `Err` value:
RecvError

`main` met a channel whose other side was gone (step 8): `worker` had dropped
the last `reply` at step 6.

When `main` panicked, `theirs` had not begun.
