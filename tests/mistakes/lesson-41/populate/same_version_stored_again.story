assertion failed, in the simplest failing interleaving: 27 steps, no preemptions

     main                               other
  1  ● Instant::now → 0ns                                                   A:22
  2  ● Instant::now → 0ns                                                   A:22
  3  ● spawn other                                                         A:213
  4  ● get once-lock of line 129 → None │                                  B:156
  5  ● lock cache                       │                                  C:137
  6  ● unlock cache                     │
  7  ● elapsed → 0ns                    │                                  D:115
  8  ● lock cache                       │                                  C:160
  9  ● unlock cache                     │
 10  ● lock counts                      │                                   D:48
 11  ● unlock counts                    │
 12  ○ join other, sleeps               │                                  A:215
 13  ┊                                  ● get once-lock of line 129        B:156
     ┊                                  │   → None
 14  ┊                                  ● lock cache                       C:137
 15  ┊                                  ● unlock cache
 16  ┊                                  ● elapsed → 0ns                    D:115
 17  ┊                                  ● lock cache                       C:160
 18  ┊                                  ● unlock cache
 19  ┊                                  ● lock counts                       D:48
 20  ┊                                  ● unlock counts
 21  ┊                                  ● end
 22  ● join other                                                          A:215
 23  ● lock counts                                                          D:43
 24  ● unlock counts
 25  ✗ assertion fails                                                     A:216
 26  ● drop the last done
 27  ● drop the last open

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  213 │ let other = thread::spawn(move || told(one.execute(&theirs)));
  215 │ let results = [mine, other.join().unwrap()];
  216 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

D  lessons/lesson-41/src/exercises/populate.rs
   43 │ *self.counts.lock().unwrap()
   48 │ change(&mut self.counts.lock().unwrap());
  115 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:216): assertion `left == right` failed: of two
populations of the same version, whatever their order, one must store, and the
other find it there
  left: (["Ok", "Ok"], Counts { stored: 2, current: 0, expired: 0, failed: 0 })
 right: (["Ok", "Ok"], Counts { stored: 1, current: 1, expired: 0, failed: 0 })
