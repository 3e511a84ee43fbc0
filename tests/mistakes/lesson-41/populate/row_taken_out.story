assertion failed, in the simplest failing interleaving: 23 steps, no preemptions

     main
  1  ● Instant::now → 0ns     A:22
  2  ● get reason#1 → None   B:201
  3  ● lock counts            C:51
  4  ● unlock counts
  5  ● drop the last done#1
  6  ● drop the last open#1
  7  ● lock counts            C:46
  8  ● unlock counts
  9  ● get reason#2 → None   B:201
 10  ● lock cache            D:137
 11  ● unlock cache
 12  ● elapsed → 0ns         C:120
 13  ● lock cache            D:160
 14  ● unlock cache
 15  ● lock counts            C:51
 16  ● unlock counts
 17  ● drop the last done#2
 18  ● drop the last open#2
 19  ● lock cache            D:121
 20  ● unlock cache
 21  ● lock counts            C:46
 22  ● unlock counts
 23  ✗ assertion fails       A:388

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  388 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/src/exercises/populate.rs
   46 │ *self.counts.lock().unwrap()
   51 │ change(&mut self.counts.lock().unwrap());
  120 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

D  lessons/lesson-41/tests/contract/fakes.rs
  120 │ self.entries
  121 │     .lock()
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

`main` panicked (populating.rs:388): assertion `left == right` failed: after an
error of the cache's `get`, the same job can be executed again, and must store
the whole entry then
  left: ("Ok", Some(Entry { food: [], version: 1 }), Counts { stored: 1,
current: 0, expired: 0, failed: 1 })
 right: ("Ok", Some(Entry { food: ["3423", "3242", "4564", "3423"], version: 1
}), Counts { stored: 1, current: 0, expired: 0, failed: 1 })
