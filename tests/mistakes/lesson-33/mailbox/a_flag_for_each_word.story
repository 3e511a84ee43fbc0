assertion failed, in the simplest failing interleaving: 15 steps, 2 preemptions

     main                                     writer
  1  ● spawn writer                                                  A:283
  2  │                                        ● load full#1 → false   B:24
  3  │                                        ● load full#2 → false   B:24
  4  │                                        ● store words#1 = 1     B:28
  5  │                                        ● store full#1 = true   B:29
  6  │                                        ● store words#2 = 10    B:28
  7  ● compare_exchange full#1: true → false  │                       B:36
  8  ● load words#1 → 1                       │                       B:38
  9  ● compare_exchange full#2 → Err(false)   │                       B:40
 10  ○ join writer, sleeps                    │                      A:294
 11  ┊                                        ● store full#2 = true   B:29
 12  ┊                                        ● end
 13  ● join writer                                                   A:294
 14  ● compare_exchange full#1 → Err(false)                           B:36
 15  ✗ assertion fails                                               A:297

A  lessons/lesson-33/tests/02_mailbox.rs
  283 │ let writer = thread::spawn(move || theirs.put([1, 10]));
  294 │ let accepted = writer.join().unwrap().is_ok();
  297 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/mailbox.rs
   24 │ if self.full.iter().any(|full| full.load(Acquire)) {
   28 │     word.store(value, Relaxed);
   29 │     full.store(true, Release);
   35 │ self.full[0]
   36 │     .compare_exchange(true, false, AcqRel, Relaxed)
   38 │ let first = self.words[0].load(Relaxed);
   39 │ self.full[1]
   40 │     .compare_exchange(true, false, AcqRel, Relaxed)

`main` panicked (02_mailbox.rs:297): assertion `left == right` failed: a message
that was accepted must be taken once, and no other
  left: []
 right: [[1, 10]]
