assertion failed, in the simplest failing interleaving: 10 steps, 2 preemptions

     main                   writer
  1  ● spawn writer                                A:252
  2  │                      ● load words#1 → 0      B:22
  3  │                      ● store words#2 = 10    B:25
  4  ● swap words#1: 0 → 0  │                       B:31
  5  ○ join writer, sleeps  │                      A:263
  6  ┊                      ● store words#1 = 1     B:26
  7  ┊                      ● end
  8  ● join writer                                 A:263
  9  ● swap words#1: 0 → 0                          B:31
 10  ✗ assertion fails                             A:266

A  lessons/lesson-33/tests/02_mailbox.rs
  252 │ let writer = thread::spawn(move || theirs.put([1, 10]));
  263 │ let accepted = writer.join().unwrap().is_ok();
  266 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/mailbox.rs
   22 │ if self.words[0].load(Acquire) != 0 {
   25 │ self.words[1].store(message[1], Relaxed);
   26 │ self.words[0].store(message[0], Release);
   31 │ let first = self.words[0].swap(0, AcqRel);

`main` panicked (02_mailbox.rs:266): assertion `left == right` failed: a message
that was accepted must be taken once, and no other
  left: []
 right: [[1, 10]]
