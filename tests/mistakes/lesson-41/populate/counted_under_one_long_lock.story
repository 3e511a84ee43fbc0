deadlock, in the simplest failing interleaving: 7 steps, no preemptions

     main                        other
  1  ● Instant::now → 0ns                                     A:22
  2  ● Instant::now → 0ns                                     A:22
  3  ● spawn other                                           A:250
  4  ● lock counts               │                            B:84
  5  ● get reason → None         │                           C:201
  6  ○ wait meeting 1/2, sleeps  │                           A:241
  7  ┊                           ○ lock counts, sleeps        B:84
     ✗ sleeps for ever           ✗ sleeps for ever

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  241 ┃     met.attend();
  250 │ let other = thread::spawn(move || told(one.execute(&theirs)));

B  lessons/lesson-41/src/exercises/populate.rs
   84 ┃ let mut counts = self.tally.counts.lock().unwrap();

C  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

`other` waits for `counts` (populate.rs:84), which `main` has held since step 4
(populate.rs:84).

`main` waits at `meeting` (populating.rs:241): it opens for 2, 1 came, and
`other`, which has not come, sleeps.
