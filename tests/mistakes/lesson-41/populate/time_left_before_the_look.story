panic, in the simplest failing interleaving: 20 steps, no preemptions

     main
  1  ● lock cache                   A:111
  2  ● unlock cache
  3  ● Instant::now → 0ns            B:22
  4  ● sleep 2ms                    B:279
  5  ● get reason → None            C:201
  6  ● elapsed → 2ms                D:111
  7  ● sleep 2ms                    B:267
  8  ● lock cache                   A:137
  9  ● unlock cache
 10  ● Instant::now → 4ms
 11  ● Instant::now → 4ms
 12  ● lock cache                   A:160
 13  ● unlock cache
 14  ● lock counts                   D:49
 15  ● unlock counts
 16  ● drop the last done
 17  ● drop the last open
 18  ● lock counts                   D:44
 19  ● unlock counts
 20  ✗ panic: the entry must expi…  B:296

A  lessons/lesson-41/tests/contract/fakes.rs
  111 │ let mut entries = self.entries.lock().unwrap();
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  267 │         thread::sleep(SHORT);
  279 │     thread::sleep(SHORT);
  296 ┃     assert!(

C  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

D  lessons/lesson-41/src/exercises/populate.rs
   44 │ *self.counts.lock().unwrap()
   49 │ change(&mut self.counts.lock().unwrap());
  111 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:296): the entry must expire 60s after its row was
asked for, at the latest. What the cache was told, from when it had last
answered, is 2ms more than that
