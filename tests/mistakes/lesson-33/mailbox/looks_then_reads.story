panic, in the simplest failing interleaving: 17 steps, no preemptions

     main                             other
  1  ● compare_exchange state: 0 → 1                                    A:29
  2  ● store words#1 = 1                                                A:31
  3  ● store words#2 = 10                                               A:32
  4  ● store state = 2                                                  A:33
  5  ● spawn other                                                     B:407
  6  ● load state → 2                 │                                 A:38
  7  ● load words#1 → 1               │                                 A:41
  8  ● load words#2 → 10              │                                 A:41
  9  ● store state = 0                │                                 A:42
 10  ○ join other, sleeps             │                                B:408
 11  ┊                                ● load state → 2, stale           A:38
 12  ┊                                ● load words#1 → 1                A:41
 13  ┊                                ● load words#2 → 10               A:41
 14  ┊                                ● store state = 0                 A:42
 15  ┊                                ● end
 16  ● join other                                                      B:408
 17  ✗ panic: two threads take fr…                                     B:409

A  lessons/lesson-33/src/exercises/mailbox.rs
   28 │ self.state
   29 │     .compare_exchange(EMPTY, WRITING, Acquire, Relaxed)
   31 │ self.words[0].store(message[0], Relaxed);
   32 │ self.words[1].store(message[1], Relaxed);
   33 │ self.state.store(FULL, Release);
   38 │ if self.state.load(Acquire) != FULL {
   41 │ let message = [self.words[0].load(Relaxed), self.words[1].load(Relaxed)…
   42 │ self.state.store(EMPTY, Release);

B  lessons/lesson-33/tests/02_mailbox.rs
  407 │ let other = thread::spawn(move || theirs.take());
  408 │ let taken = [mailbox.take(), other.join().unwrap()];
  409 ┃ assert!(

`main` panicked (02_mailbox.rs:409): two threads take from a full mailbox: one
must get the message and one nothing, but they got [Some([1, 10]), Some([1,
10])]

lost update: `other` loaded `state` as 2 at step 11 and stored 0 at step 14,
unaware of the 0 that `main` had stored at step 9: one of the two is gone. No
ordering mends that: a load and a store are two steps, and others fit between
them. A read-modify-write (`fetch_add`, `fetch_update`, a `compare_exchange`
loop) does both in one step.
