panic, in the simplest failing interleaving: 16 steps, no preemptions

     main
  1  ● Instant::now → 0ns                 A:22
  2  ● sleep 2ms                         A:264
  3  ● get once-lock of line 129 → None  B:156
  4  ● elapsed → 2ms                     C:111
  5  ● sleep 2ms                         A:256
  6  ● lock cache                        D:137
  7  ● unlock cache
  8  ● Instant::now → 4ms
  9  ● Instant::now → 4ms
 10  ● lock cache                        D:160
 11  ● unlock cache
 12  ● lock counts                        C:49
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

C  lessons/lesson-41/src/exercises/populate.rs
   49 │ change(&mut self.counts.lock().unwrap());
  111 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

D  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

`main` panicked (populating.rs:278): the entry must expire 60s after its row was
asked for, at the latest. What the cache was told, from when it had last
answered, is 2ms more than that
