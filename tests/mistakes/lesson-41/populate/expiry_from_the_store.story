panic, in the simplest failing interleaving: 16 steps, no preemptions

     main
  1  ● Instant::now → 0ns                 A:22
  2  ● sleep 2ms                         A:264
  3  ● get once-lock of line 129 → None  B:156
  4  ● sleep 2ms                         A:256
  5  ● lock cache                        C:137
  6  ● unlock cache
  7  ● Instant::now → 4ms
  8  ● elapsed → 4ms                     D:116
  9  ● Instant::now → 4ms
 10  ● lock cache                        C:160
 11  ● unlock cache
 12  ● lock counts                        D:49
 13  ● unlock counts
 14  ● drop the last done
 15  ● drop the last open
 16  ✗ panic: the entry must expi…       A:278

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  256 │     thread::sleep(SHORT);
  264 │ thread::sleep(SHORT);
  278 ┃ assert!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

C  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

D  lessons/lesson-41/src/exercises/populate.rs
   49 │ change(&mut self.counts.lock().unwrap());
  116 │     let is_over = self.row.asked.elapsed() >= self.expiry;

`main` panicked (populating.rs:278): the entry must expire 60s after its row was
asked for, at the latest. What the cache was told, from when it had last
answered, is 4ms more than that
