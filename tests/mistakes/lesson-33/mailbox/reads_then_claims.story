assertion failed, in the simplest failing interleaving: 22 steps, no preemptions

     main                             other
  1  ● compare_exchange state: 0 → 1                                    A:30
  2  ● store words#1 = 1                                                A:34
  3  ● store words#2 = 10                                               A:35
  4  ● store state = 2                                                  A:36
  5  ● spawn other                                                     B:424
  6  ● load state → 2                 │                                 A:41
  7  ● load words#1 → 1               │                                 A:44
  8  ● load words#2 → 10              │                                 A:44
  9  ● compare_exchange state: 2 → 0  │                                 A:46
 10  ● compare_exchange state: 0 → 1  │                                 A:30
 11  ● store words#1 = 2              │                                 A:34
 12  ● store words#2 = 20             │                                 A:35
 13  ● store state = 2                │                                 A:36
 14  ○ join other, sleeps             │                                B:428
 15  ┊                                ● load state → 2                  A:41
 16  ┊                                ● load words#1 → 1, stale         A:44
 17  ┊                                ● load words#2 → 10, stale        A:44
 18  ┊                                ● compare_exchange state: 2 → 0   A:46
 19  ┊                                ● end
 20  ● join other                                                      B:428
 21  ● load state → 0                                                   A:41
 22  ✗ assertion fails                                                 B:437

A  lessons/lesson-33/src/exercises/mailbox.rs
   28 │ let claimed = self
   29 │     .state
   30 │     .compare_exchange(EMPTY, WRITING, Acquire, Relaxed);
   34 │ self.words[0].store(message[0], Relaxed);
   35 │ self.words[1].store(message[1], Relaxed);
   36 │ self.state.store(FULL, Release);
   41 │ if self.state.load(Acquire) != FULL {
   44 │ let message = [self.words[0].load(Relaxed), self.words[1].load(Relaxed)…
   45 │ self.state
   46 │     .compare_exchange(FULL, EMPTY, AcqRel, Relaxed)

B  lessons/lesson-33/tests/02_mailbox.rs
  424 │ let other = thread::spawn(move || theirs.take());
  428 │ let mut taken: Vec<_> = [early, other.join().unwrap(), mailbox.take()]
  437 ┃ assert_eq!(

`main` panicked (02_mailbox.rs:437): assertion `left == right` failed: the
messages taken must be those that were accepted, whole
  left: [[1, 10], [1, 10]]
 right: [[1, 10], [2, 20]]

Some of the loads (the last is step 17) are stale, but that is not the fault,
and no ordering mends it: the same steps, with the same results, also fit an
order in which every load returns the newest value.
