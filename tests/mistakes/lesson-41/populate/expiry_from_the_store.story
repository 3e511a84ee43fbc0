panic, in the simplest failing interleaving: 16 steps, no preemptions

     main
  1  ● Instant::now → 0ns                 A:22
  2  ● sleep 2ms                         A:233
  3  ● get once-lock of line 129 → None  B:156
  4  ● sleep 2ms                         A:225
  5  ● lock cache                        C:128
  6  ● unlock cache
  7  ● Instant::now → 4ms                C:129
  8  ● elapsed → 4ms                     D:115
  9  ● Instant::now → 4ms                C:145
 10  ● lock cache                        C:149
 11  ● unlock cache
 12  ● lock counts                        D:48
 13  ● unlock counts
 14  ● drop the last done
 15  ● drop the last open
 16  ✗ panic: the entry must expi…       A:247

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  225 │     thread::sleep(SHORT);
  233 │ thread::sleep(SHORT);
  247 ┃ assert!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

C  lessons/lesson-41/tests/contract/fakes.rs
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  145 │     at: Instant::now(),
  149 │ let mut entries = self.entries.lock().unwrap();

D  lessons/lesson-41/src/exercises/populate.rs
   48 │ change(&mut self.counts.lock().unwrap());
  115 │     let is_over = self.row.asked.elapsed() >= self.expiry;

`main` panicked (populating.rs:247): the entry must expire 60s after its row was
asked for, at the latest. What the cache was told, from when it had last
answered, is 4ms more than that
