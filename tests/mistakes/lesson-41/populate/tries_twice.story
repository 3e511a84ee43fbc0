assertion failed, in the simplest failing interleaving: 30 steps, no preemptions

     main
  1  ● lock cache          A:111
  2  ● unlock cache
  3  ● Instant::now → 0ns   B:22
  4  ● get reason → None   C:201
  5  ● get reason → None   C:219
  6  ● lock cache          A:137
  7  ● unlock cache
  8  ● elapsed → 0ns       D:116
  9  ● lock cache          A:111
 10  ● unlock cache
 11  ● lock cache          A:160
 12  ● unlock cache
 13  ● get reason → None   C:201
 14  ● get reason → None   C:219
 15  ● lock cache          A:137
 16  ● unlock cache
 17  ● elapsed → 0ns       D:116
 18  ● lock cache          A:111
 19  ● unlock cache
 20  ● lock cache          A:160
 21  ● unlock cache
 22  ● lock counts          D:49
 23  ● unlock counts
 24  ● drop the last done
 25  ● drop the last open
 26  ● lock cache          A:121
 27  ● unlock cache
 28  ● lock counts          D:44
 29  ● unlock counts
 30  ✗ assertion fails     B:180

A  lessons/lesson-41/tests/contract/fakes.rs
  111 │ let mut entries = self.entries.lock().unwrap();
  120 │ self.entries
  121 │     .lock()
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  180 ┃ assert_eq!(

C  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

D  lessons/lesson-41/src/exercises/populate.rs
   44 │ *self.counts.lock().unwrap()
   49 │ change(&mut self.counts.lock().unwrap());
  116 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:180): assertion `left == right` failed: version
21 is to be stored while versions 1 to 20 come in between, one after the other:
it must look again each time, and be stored in the end
  left: ("Ok", Some(2), Counts { stored: 0, current: 1, expired: 0, failed: 0 })
 right: ("Ok", Some(21), Counts { stored: 1, current: 0, expired: 0, failed: 0
})
