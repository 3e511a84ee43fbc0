assertion failed, in the simplest failing interleaving: 15 steps, no preemptions

     main
  1  ● Instant::now → 0ns                 A:22
  2  ● sleep 2ms                         A:280
  3  ● get once-lock of line 129 → None  B:156
  4  ● lock cache                        C:128
  5  ● unlock cache
  6  ● Instant::now → 2ms                C:129
  7  ● elapsed → 2ms                     D:113
  8  ● Instant::now → 2ms                C:145
  9  ● lock cache                        C:149
 10  ● unlock cache
 11  ● lock counts                        D:48
 12  ● unlock counts
 13  ● drop the last done
 14  ● drop the last open
 15  ✗ assertion fails                   A:284

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  280 │         thread::sleep(SHORT);
  284 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

C  lessons/lesson-41/tests/contract/fakes.rs
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  145 │     at: Instant::now(),
  149 │ let mut entries = self.entries.lock().unwrap();

D  lessons/lesson-41/src/exercises/populate.rs
   48 │ change(&mut self.counts.lock().unwrap());
  113 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:284): assertion `left == right` failed: an entry
whose time is over, since it waited so long in the queue, must not be stored,
which is no error
  left: (None, ["Ok"], [1])
 right: (None, ["Ok"], [])
