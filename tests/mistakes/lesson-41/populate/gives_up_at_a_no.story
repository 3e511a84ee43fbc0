assertion failed, in the simplest failing interleaving: 34 steps, 1 preemption

     main                               other
  1  ● Instant::now → 0ns                                                   A:22
  2  ● Instant::now → 0ns                                                   A:22
  3  ● spawn other                                                         A:157
  4  ● get once-lock of line 129#1      │                                  B:156
     │   → None                         │
  5  ● lock cache                       │                                  C:128
  6  ● unlock cache                     │
  7  ● Instant::now → 0ns               │                                  C:129
  8  ● elapsed → 0ns                    │                                  D:115
  9  ● Instant::now → 0ns               │                                  C:145
 10  │                                  ● get once-lock of line 129#2      B:156
     │                                  │   → None
 11  │                                  ● lock cache                       C:128
 12  │                                  ● unlock cache
 13  │                                  ● Instant::now → 0ns               C:129
 14  │                                  ● elapsed → 0ns                    D:115
 15  │                                  ● Instant::now → 0ns               C:145
 16  │                                  ● lock cache                       C:149
 17  │                                  ● unlock cache
 18  │                                  ● lock counts                       D:49
 19  │                                  ● unlock counts
 20  │                                  ● drop the last done#2
 21  │                                  ● drop the last open#2
 22  │                                  ● end
 23  ● lock cache                                                          C:149
 24  ● unlock cache
 25  ● lock counts                                                          D:49
 26  ● unlock counts
 27  ● drop the last done#1
 28  ● drop the last open#1
 29  ● join other                                                          A:159
 30  ● lock counts                                                          D:44
 31  ● unlock counts
 32  ● lock cache                                                          C:112
 33  ● unlock cache
 34  ✗ assertion fails                                                     A:164

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  157 │ let other = thread::spawn(move || told(older.execute(&Context::new())));
  159 │ let results = [mine, other.join().unwrap()];
  164 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

C  lessons/lesson-41/tests/contract/fakes.rs
  111 │ self.entries
  112 │     .lock()
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  145 │     at: Instant::now(),
  149 │ let mut entries = self.entries.lock().unwrap();

D  lessons/lesson-41/src/exercises/populate.rs
   44 │ *self.counts.lock().unwrap()
   49 │ change(&mut self.counts.lock().unwrap());
  115 │ let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:164): assertion `left == right` failed: whatever
the order in which populations of versions 1 and 2 ask and store, version 2 must
be there in the end
  left: (["Ok", "Ok"], Some(1))
 right: (["Ok", "Ok"], Some(2))

lost update, if what is written at fakes.rs:149 was read at fakes.rs:128: `main`
and `other` had both locked `cache` at fakes.rs:128 (steps 5 and 11) before
either locked it again at fakes.rs:149 (steps 16 and 23). Read and write under
one lock.
