assertion failed, in the simplest failing interleaving: 25 steps, no preemptions

     main
  1  ● Instant::now → 0ns                   A:22
  2  ● get once-lock of line 129#1 → None  B:156
  3  ● lock counts                          C:50
  4  ● unlock counts
  5  ● drop the last done#1
  6  ● drop the last open#1
  7  ● lock counts                          C:45
  8  ● unlock counts
  9  ● get once-lock of line 129#2 → None  B:156
 10  ● lock cache                          D:128
 11  ● unlock cache
 12  ● Instant::now → 0ns                  D:129
 13  ● elapsed → 0ns                       C:119
 14  ● Instant::now → 0ns                  D:145
 15  ● lock cache                          D:149
 16  ● unlock cache
 17  ● lock counts                          C:50
 18  ● unlock counts
 19  ● drop the last done#2
 20  ● drop the last open#2
 21  ● lock cache                          D:112
 22  ● unlock cache
 23  ● lock counts                          C:45
 24  ● unlock counts
 25  ✗ assertion fails                     A:337

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  337 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

C  lessons/lesson-41/src/exercises/populate.rs
   45 │ *self.counts.lock().unwrap()
   50 │ change(&mut self.counts.lock().unwrap());
  119 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

D  lessons/lesson-41/tests/contract/fakes.rs
  111 │ self.entries
  112 │     .lock()
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  145 │     at: Instant::now(),
  149 │ let mut entries = self.entries.lock().unwrap();

`main` panicked (populating.rs:337): assertion `left == right` failed: after an
error of the cache's `get`, the same job can be executed again, and must store
the whole entry then
  left: ("Ok", Some(Entry { food: [], version: 1 }), Counts { stored: 1,
current: 0, expired: 0, failed: 1 })
 right: ("Ok", Some(Entry { food: ["3423", "3242", "4564", "3423"], version: 1
}), Counts { stored: 1, current: 0, expired: 0, failed: 1 })
