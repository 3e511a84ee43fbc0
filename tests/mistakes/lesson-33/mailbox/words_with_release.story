assertion failed, in the simplest failing interleaving: 11 steps, 1 preemption

     main                             writer
  1  ● spawn writer                                                    A:283
  2  │                                ● compare_exchange state: 0 → 1   B:31
  3  │                                ● store words#1 = 1               B:33
  4  │                                ● store words#2 = 10              B:34
  5  │                                ● store state = 2                 B:35
  6  │                                ● end
  7  ● compare_exchange state: 2 → 3                                    B:41
  8  ● load words#1 → 0, stale                                          B:43
  9  ● load words#2 → 0, stale                                          B:43
 10  ● store state = 0                                                  B:44
 11  ✗ assertion fails                                                 A:287

A  lessons/lesson-33/tests/02_mailbox.rs
  283 │ let writer = thread::spawn(move || theirs.put([1, 10]));
  287 ┃     assert_eq!(

B  lessons/lesson-33/src/exercises/mailbox.rs
   30 │ self.state
   31 │     .compare_exchange(EMPTY, WRITING, Acquire, Relaxed)
   33 │ self.words[0].store(message[0], Release);
   34 │ self.words[1].store(message[1], Release);
   35 │ self.state.store(FULL, Relaxed);
   40 │ self.state
   41 │     .compare_exchange(FULL, READING, Relaxed, Relaxed)
   43 │ let message = [self.words[0].load(Acquire), self.words[1].load(Acquire)…
   44 │ self.state.store(EMPTY, Release);

`main` panicked (02_mailbox.rs:287): assertion `left == right` failed: take()
must give both words of the message, or none
  left: [0, 0]
 right: [1, 10]

stale read: `main` read `words#2` as 0 at step 9 (mailbox.rs:43), although
`writer` had stored 10 at step 4 (mailbox.rs:34): nothing orders the store
(Release) before the load (Acquire). `main` had seen `state` = 2 before (step
7), which `writer` stored after it (step 5), but Relaxed and Relaxed order
nothing: it takes Release on that store and Acquire on that exchange.
