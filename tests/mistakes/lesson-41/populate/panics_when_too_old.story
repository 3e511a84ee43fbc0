assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main
  1  ● Instant::now → 0ns            A:22
  2  ● sleep 2ms                    A:331
  3  ● get reason → None            B:201
  4  ● sleep 2ms                    A:322
  5  ● lock cache                   C:137
  6  ● unlock cache
  7  ● elapsed → 4ms                D:116
  8  ● panic: overflow when subtr…
  9  ● drop the last done
 10  ● drop the last open
 11  ✗ assertion fails              A:335

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  322 │             thread::sleep(SHORT);
  331 │         thread::sleep(SHORT);
  335 ┃     assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get

D  lessons/lesson-41/src/exercises/populate.rs
  116 │ let left = self.expiry - self.row.asked.elapsed();

`main` panicked (populating.rs:335): assertion `left == right` failed: an entry
whose time is over, since it waited so long in the queue and for the cache, must
not be stored, which is no error
  left: (Some("overflow when subtracting durations"), [], [])
 right: (None, ["Ok"], [])
