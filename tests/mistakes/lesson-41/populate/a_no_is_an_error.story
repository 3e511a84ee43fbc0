assertion failed, in the simplest failing interleaving: 20 steps, no preemptions

     main
  1  ● lock cache                        A:111
  2  ● unlock cache
  3  ● Instant::now → 0ns                 B:22
  4  ● get once-lock of line 129 → None  C:156
  5  ● lock cache                        A:137
  6  ● unlock cache
  7  ● elapsed → 0ns                     D:114
  8  ● lock cache                        A:111
  9  ● unlock cache
 10  ● lock cache                        A:160
 11  ● unlock cache
 12  ● lock counts                        D:48
 13  ● unlock counts
 14  ● drop the last done
 15  ● drop the last open
 16  ● lock cache                        A:121
 17  ● unlock cache
 18  ● lock counts                        D:43
 19  ● unlock counts
 20  ✗ assertion fails                   B:161

A  lessons/lesson-41/tests/contract/fakes.rs
  111 │ let mut entries = self.entries.lock().unwrap();
  120 │ self.entries
  121 │     .lock()
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  161 ┃     assert_eq!(

C  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

D  lessons/lesson-41/src/exercises/populate.rs
   43 │ *self.counts.lock().unwrap()
   48 │ change(&mut self.counts.lock().unwrap());
  114 │ let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:161): assertion `left == right` failed: version 3
is to be stored where version None was found, and something else is there by
then: it must look again, and end with so much
  left: ("Err (somebody else has stored)", Some(1), Counts { stored: 0, current:
0, expired: 0, failed: 1 })
 right: ("Ok", Some(3), Counts { stored: 1, current: 0, expired: 0, failed: 0 })
