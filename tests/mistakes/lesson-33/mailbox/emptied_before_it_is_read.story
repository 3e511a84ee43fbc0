assertion failed, in the simplest failing interleaving: 19 steps, 1 preemption

     main                               writer
  1  ● compare_exchange state: 0 → 1                                        A:29
  2  ● store words#1 = 1                                                    A:31
  3  ● store words#2 = 10                                                   A:32
  4  ● store state = 2                                                      A:33
  5  ● spawn writer                                                        B:356
  6  ● compare_exchange state: 2 → 0    │                                   A:39
  7  ● load words#1 → 1                 │                                   A:41
  8  │                                  ● compare_exchange state: 0 → 1     A:29
  9  │                                  ● store words#1 = 2                 A:31
 10  │                                  ● store words#2 = 20                A:32
 11  │                                  ● store state = 2                   A:33
 12  │                                  ● end
 13  ● load words#2 → 20                                                    A:41
 14  ● compare_exchange state: 2 → 0                                        A:39
 15  ● load words#1 → 2                                                     A:41
 16  ● load words#2 → 20                                                    A:41
 17  ● join writer                                                         B:359
 18  ● compare_exchange state → Err(0)                                      A:39
 19  ✗ assertion fails                                                     B:369

A  lessons/lesson-33/src/exercises/mailbox.rs
   28 │ self.state
   29 │     .compare_exchange(EMPTY, WRITING, Acquire, Relaxed)
   31 │ self.words[0].store(message[0], Relaxed);
   32 │ self.words[1].store(message[1], Relaxed);
   33 │ self.state.store(FULL, Release);
   38 │ self.state
   39 │     .compare_exchange(FULL, EMPTY, AcqRel, Relaxed)
   41 │ Some([self.words[0].load(Relaxed), self.words[1].load(Relaxed)])

B  lessons/lesson-33/tests/02_mailbox.rs
  356 │ let writer = thread::spawn(move || theirs.put([2, 20]));
  359 │ let accepted = writer.join().unwrap();
  369 ┃ assert_eq!(

`main` panicked (02_mailbox.rs:369): assertion `left == right` failed: the
messages taken must be those that were accepted, whole and in order
  left: [[1, 20], [2, 20]]
 right: [[1, 10], [2, 20]]
