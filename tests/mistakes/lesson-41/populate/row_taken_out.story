assertion failed, in the simplest failing interleaving: 25 steps, no preemptions

     main
  1  ● Instant::now → 0ns     A:22
  2  ● get reason#1 → None   B:201
  3  ● get reason#1 → None   B:219
  4  ● lock counts            C:51
  5  ● unlock counts
  6  ● drop the last done#1
  7  ● drop the last open#1
  8  ● lock counts            C:46
  9  ● unlock counts
 10  ● get reason#2 → None   B:201
 11  ● get reason#2 → None   B:219
 12  ● lock cache            D:137
 13  ● unlock cache
 14  ● elapsed → 0ns         C:120
 15  ● lock cache            D:160
 16  ● unlock cache
 17  ● lock counts            C:51
 18  ● unlock counts
 19  ● drop the last done#2
 20  ● drop the last open#2
 21  ● lock cache            D:121
 22  ● unlock cache
 23  ● lock counts            C:46
 24  ● unlock counts
 25  ✗ assertion fails       A:388

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  388 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

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
