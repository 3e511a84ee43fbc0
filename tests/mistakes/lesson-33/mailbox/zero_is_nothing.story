assertion failed, in the simplest failing interleaving: 15 steps, 1 preemption

     main                   writer
  1  ● load words#1 → 0                             A:22
  2  ● store words#2 = 10                           A:25
  3  ● store words#1 = 1                            A:26
  4  ● spawn writer                                B:356
  5  ● swap words#1: 1 → 0  │                       A:31
  6  │                      ● load words#1 → 0      A:22
  7  │                      ● store words#2 = 20    A:25
  8  │                      ● store words#1 = 2     A:26
  9  │                      ● end
 10  ● load words#2 → 20                            A:32
 11  ● swap words#1: 2 → 0                          A:31
 12  ● load words#2 → 20                            A:32
 13  ● join writer                                 B:359
 14  ● swap words#1: 0 → 0                          A:31
 15  ✗ assertion fails                             B:369

A  lessons/lesson-33/src/exercises/mailbox.rs
   22 │ if self.words[0].load(Acquire) != 0 {
   25 │ self.words[1].store(message[1], Relaxed);
   26 │ self.words[0].store(message[0], Release);
   31 │ let first = self.words[0].swap(0, AcqRel);
   32 │ (first != 0).then(|| [first, self.words[1].load(Relaxed)])

B  lessons/lesson-33/tests/02_mailbox.rs
  356 │ let writer = thread::spawn(move || theirs.put([2, 20]));
  359 │ let accepted = writer.join().unwrap();
  369 ┃ assert_eq!(

`main` panicked (02_mailbox.rs:369): assertion `left == right` failed: the
messages taken must be those that were accepted, whole and in order
  left: [[1, 20], [2, 20]]
 right: [[1, 10], [2, 20]]
