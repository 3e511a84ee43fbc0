assertion failed, in the simplest failing interleaving: 28 steps, no preemptions

     main
  1  ● lock cache          A:111
  2  ● unlock cache
  3  ● Instant::now → 0ns   B:22
  4  ● get reason → None   C:201
  5  ● lock cache          A:137
  6  ● unlock cache
  7  ● elapsed → 0ns       D:116
  8  ● lock cache          A:111
  9  ● unlock cache
 10  ● lock cache          A:160
 11  ● unlock cache
 12  ● get reason → None   C:201
 13  ● lock cache          A:137
 14  ● unlock cache
 15  ● elapsed → 0ns       D:116
 16  ● lock cache          A:111
 17  ● unlock cache
 18  ● lock cache          A:160
 19  ● unlock cache
 20  ● lock counts          D:49
 21  ● unlock counts
 22  ● drop the last done
 23  ● drop the last open
 24  ● lock cache          A:121
 25  ● unlock cache
 26  ● lock counts          D:44
 27  ● unlock counts
 28  ✗ assertion fails     B:180

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
  201 │ let known = self.reason.get().copied();

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
