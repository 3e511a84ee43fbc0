endless loop, in the simplest failing interleaving: 253 steps, 119 preemptions

      main                   thread 1               thread 2
   1  ● spawn thread 1                                                     A:451
   2  ● spawn thread 2       │                                             A:451
   3  ● compare_exchange_we… │                      │                       B:33
      │   state → Err(0)     │                      │
   4  │                      ● compare_exchange_we… │                       B:33
      │                      │   state: 0 → 1       │
   5  │                      ● store words#1 = 1    │                       B:47
   6  │                      ● store words#2 = 10   │                       B:48
   7  ● compare_exchange_we… │                      │                       B:33
      │   state → Err(1)     │                      │
   8  ● yield                │                      │                       B:36
   ⋮  233 steps are left out here
 242  │                      │                      ● yield                 B:36
 243  ● compare_exchange_we… │                      │                       B:33
      │   state → Err(1)     │                      │
 244  │                      │                      ● compare_exchange_w…   B:33
      │                      │                      │   state → Err(1)
 245  │                      ● store state = 2      │                       B:49
 246  │                      ● end                  │
 247  ● yield                                       │                       B:36
 248  │                                             ● yield                 B:36
 249  ● compare_exchange_we…                        │                       B:33
      │   state: 2 → 3                              │
 250  ● load words#1 → 1                            │                       B:57
 251  ● load words#2 → 10                           │                       B:57
 252  │                                             ● compare_exchange_w…   B:33
      │                                             │   state → Err(3)
 253  │                                             ● yield                 B:36
      │                                             ✗ loops for ever

A  lessons/lesson-33/tests/02_mailbox.rs
  451 │ thread::spawn(move || mailbox.put(message).map(|()| message))

B  lessons/lesson-33/src/exercises/mailbox.rs
   31 │     match self
   32 │         .state
   33 │         .compare_exchange_weak(from, busy, Acquire, Relaxed)
   36 ┃         Err(WRITING | READING) => yield_now(),
   47 │ self.words[0].store(message[0], Relaxed);
   48 │ self.words[1].store(message[1], Relaxed);
   49 │ self.state.store(FULL, Release);
   57 │ let message = [self.words[0].load(Relaxed), self.words[1].load(Relaxed)…

`thread 2` goes round in a loop (mailbox.rs:36) without end: after each `yield`
(mailbox.rs:36) it asks again whether it may go on. That is polling.
