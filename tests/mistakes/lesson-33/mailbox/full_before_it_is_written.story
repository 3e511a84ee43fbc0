assertion failed, in the simplest failing interleaving: 11 steps, 1 preemption

     main                             writer
  1  ● spawn writer                                                    A:283
  2  │                                ● compare_exchange state: 0 → 1   B:30
  3  │                                ● store words#1 = 1               B:32
  4  │                                ● store state = 2                 B:33
  5  │                                ● store words#2 = 10              B:34
  6  │                                ● end
  7  ● compare_exchange state: 2 → 3                                    B:40
  8  ● load words#1 → 1                                                 B:42
  9  ● load words#2 → 0, stale                                          B:42
 10  ● store state = 0                                                  B:43
 11  ✗ assertion fails                                                 A:287

A  lessons/lesson-33/tests/02_mailbox.rs
  283 │ let writer = thread::spawn(move || theirs.put([1, 10]));
  287 ┃     assert_eq!(

B  lessons/lesson-33/src/exercises/mailbox.rs
   29 │ self.state
   30 │     .compare_exchange(EMPTY, WRITING, Acquire, Relaxed)
   32 │ self.words[0].store(message[0], Relaxed);
   33 │ self.state.store(FULL, Release);
   34 │ self.words[1].store(message[1], Relaxed);
   39 │ self.state
   40 │     .compare_exchange(FULL, READING, Acquire, Relaxed)
   42 │ let message = [self.words[0].load(Relaxed), self.words[1].load(Relaxed)…
   43 │ self.state.store(EMPTY, Release);

`main` panicked (02_mailbox.rs:287): assertion `left == right` failed: take()
must give both words of the message, or none
  left: [1, 0]
 right: [1, 10]

The load of step 9 is stale, but that is not the fault, and no ordering mends
it: the same steps, with the same results, also fit an order in which every load
returns the newest value.
