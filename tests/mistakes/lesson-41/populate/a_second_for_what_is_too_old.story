assertion failed, in the simplest failing interleaving: 13 steps, no preemptions

     main
  1  ● Instant::now → 0ns   A:22
  2  ● sleep 2ms           A:331
  3  ● get reason → None   B:201
  4  ● lock cache          C:137
  5  ● unlock cache
  6  ● elapsed → 2ms       D:114
  7  ● lock cache          C:160
  8  ● unlock cache
  9  ● lock counts          D:49
 10  ● unlock counts
 11  ● drop the last done
 12  ● drop the last open
 13  ✗ assertion fails     A:335

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  331 │         thread::sleep(SHORT);
  335 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

D  lessons/lesson-41/src/exercises/populate.rs
   49 │ change(&mut self.counts.lock().unwrap());
  114 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:335): assertion `left == right` failed: an entry
whose time is over, since it waited so long in the queue, must not be stored,
which is no error
  left: (None, ["Ok"], [1])
 right: (None, ["Ok"], [])
