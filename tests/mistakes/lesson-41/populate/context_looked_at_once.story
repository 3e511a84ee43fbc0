assertion failed, in the simplest failing interleaving: 27 steps, no preemptions

     main
  1  ● lock cache          A:111
  2  ● unlock cache
  3  ● Instant::now → 0ns   B:22
  4  ● get reason → None   C:201
  5  ● lock cache          A:137
  6  ● unlock cache
  7  ● elapsed → 0ns       D:116
  8  ● get reason → None   C:201
  9  ● lock live           C:227
 10  ● init reason         C:231
 11  ● set reason          C:231
 12  ● drop the last open
 13  ● unlock live
 14  ● lock cache          A:111
 15  ● unlock cache
 16  ● lock cache          A:160
 17  ● unlock cache
 18  ● lock cache          A:137
 19  ● unlock cache
 20  ● elapsed → 0ns       D:116
 21  ● lock cache          A:160
 22  ● unlock cache
 23  ● lock counts          D:49
 24  ● unlock counts
 25  ● lock counts          D:44
 26  ● unlock counts
 27  ✗ assertion fails     B:455

A  lessons/lesson-41/tests/contract/fakes.rs
  111 │ let mut entries = self.entries.lock().unwrap();
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  455 ┃ assert_eq!(

C  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();
  227 │ let mut live = self.live.lock();
  231 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one

D  lessons/lesson-41/src/exercises/populate.rs
   44 │ *self.counts.lock().unwrap()
   49 │ change(&mut self.counts.lock().unwrap());
  116 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:455): assertion `left == right` failed: if the
pool's context is done when it would look again, a population must end with the
reason, without another question to the cache
  left: ("Ok", 2, Counts { stored: 1, current: 0, expired: 0, failed: 0 })
 right: ("Err (context cancelled)", 1, Counts { stored: 0, current: 0, expired:
0, failed: 1 })
