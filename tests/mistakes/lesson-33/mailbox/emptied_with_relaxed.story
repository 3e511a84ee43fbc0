assertion failed, in the simplest failing interleaving: 17 steps, 1 preemption

     main                             thread 1
  1  ● compare_exchange state: 0 → 1                                    A:31
  2  ● store words#1 = 1                                                A:33
  3  ● store words#2 = 10                                               A:34
  4  ● store state = 2                                                  A:35
  5  ● spawn thread 1                                                  B:335
  6  │                                ● store before = 1               B:336
  7  │                                ● compare_exchange state: 2 → 3   A:41
  8  │                                ● load words#1 → 1                A:43
  9  │                                ● load words#2 → 10               A:43
 10  │                                ● store state = 0                 A:44
 11  │                                ● end
 12  ● compare_exchange state: 0 → 1                                    A:31
 13  ● store words#1 = 2                                                A:33
 14  ● store words#2 = 20                                               A:34
 15  ● store state = 2                                                  A:35
 16  ● load before → 0, stale                                          B:341
 17  ✗ assertion fails                                                 B:342

A  lessons/lesson-33/src/exercises/mailbox.rs
   30 │ self.state
   31 │     .compare_exchange(EMPTY, WRITING, Acquire, Relaxed)
   33 │ self.words[0].store(message[0], Relaxed);
   34 │ self.words[1].store(message[1], Relaxed);
   35 │ self.state.store(FULL, Release);
   40 │ self.state
   41 │     .compare_exchange(FULL, READING, Acquire, Relaxed)
   43 │ let message = [self.words[0].load(Relaxed), self.words[1].load(Relaxed)…
   44 │ self.state.store(EMPTY, Relaxed);

B  lessons/lesson-33/tests/02_mailbox.rs
  335 │ thread::spawn(move || {
  336 │     written.store(1, Relaxed);
  341 │     let before = before.load(Relaxed);
  342 ┃     assert_eq!(

`main` panicked (02_mailbox.rs:342): assertion `left == right` failed: who puts
the next message must see what was done before the last was taken
  left: 0
 right: 1

stale read: `main` read `before` as 0 at step 16 (02_mailbox.rs:341), although
`thread 1` had stored 1 at step 6 (02_mailbox.rs:336): nothing orders the store
(Relaxed) before the load (Relaxed). `main` had seen `state` = 0 before (step
12), which `thread 1` stored after it (step 10), but Relaxed and Acquire order
nothing: it takes Release on that store and Acquire on that exchange.
