assertion failed, in the simplest failing interleaving: 14 steps, no preemptions

     main
  1  ● lock cache          A:111
  2  ● unlock cache
  3  ● Instant::now → 0ns   B:22
  4  ● get reason → None   C:201
  5  ● lock cache          A:137
  6  ● unlock cache
  7  ● elapsed → 0ns       D:116
  8  ● lock cache          A:160
  9  ● unlock cache
 10  ● lock counts          D:49
 11  ● unlock counts
 12  ● drop the last done
 13  ● drop the last open
 14  ✗ assertion fails      B:97

A  lessons/lesson-41/tests/contract/fakes.rs
  111 │ let mut entries = self.entries.lock().unwrap();
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
   97 ┃     assert_eq!(

C  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

D  lessons/lesson-41/src/exercises/populate.rs
   49 │ change(&mut self.counts.lock().unwrap());
  116 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:97): assertion `left == right` failed: where the
cache holds version 3, nothing must be stored over it by a population of version
3, which is no error
  left: ("Ok", [3])
 right: ("Ok", [])
