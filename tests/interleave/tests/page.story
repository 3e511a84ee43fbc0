panic, in the simplest failing interleaving: 7 steps, 1 preemption

     main                           writer
  1  ● spawn writer                                                :21
  2  │                              ● store text = 7               :22
  3  │                              ● store edition = 7            :23
  4  │                              ● end
  5  ● load edition → 7                                            :26
  6  ● load text → 0, stale                                        :27
  7  ✗ panic: edition 7 has the t…                                 :28

tests/interleave/tests/page.rs
   21 │ let writer = thread::spawn(move || {
   22 │     theirs.text.store(7, Relaxed);
   23 │     theirs.edition.store(7, Relaxed); // after the text
   26 │ let edition = page.edition.load(Relaxed); // before the text
   27 │ let text = page.text.load(Relaxed);
   28 ┃ assert!(text >= edition, "edition {edition} has the text of {text}");

`main` panicked (line 28): edition 7 has the text of 0

stale read: `main` read `text` as 0 at step 6 (line 27), although `writer` had
stored 7 at step 2 (line 22): nothing orders the store (Relaxed) before the load
(Relaxed). `main` had seen `edition` = 7 before (step 5), which `writer` stored
after it (step 3), but Relaxed and Relaxed order nothing: it takes Release on
that store and Acquire on that load.
