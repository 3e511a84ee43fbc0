assertion failed, in the simplest failing interleaving: 35 steps, no preemptions

     main                               other
  1  ● Instant::now → 0ns                                                   A:22
  2  ● Instant::now → 0ns                                                   A:22
  3  ● spawn other                                                         A:157
  4  ● get once-lock of line 129#1      │                                  B:156
     │   → None                         │
  5  ● lock cache                       │                                  C:128
  6  ● unlock cache                     │
  7  ● Instant::now → 0ns               │                                  C:129
  8  ● elapsed → 0ns                    │                                  D:111
  9  ● Instant::now → 0ns               │                                  C:145
 10  ● lock cache                       │                                  C:149
 11  ● unlock cache                     │
 12  ● lock counts                      │                                   D:49
 13  ● unlock counts                    │
 14  ● drop the last done#1             │
 15  ● drop the last open#1             │
 16  ○ join other, sleeps               │                                  A:159
 17  ┊                                  ● get once-lock of line 129#2      B:156
     ┊                                  │   → None
 18  ┊                                  ● lock cache                       C:128
 19  ┊                                  ● unlock cache
 20  ┊                                  ● Instant::now → 0ns               C:129
 21  ┊                                  ● elapsed → 0ns                    D:111
 22  ┊                                  ● Instant::now → 0ns               C:145
 23  ┊                                  ● lock cache                       C:149
 24  ┊                                  ● unlock cache
 25  ┊                                  ● lock counts                       D:49
 26  ┊                                  ● unlock counts
 27  ┊                                  ● drop the last done#2
 28  ┊                                  ● drop the last open#2
 29  ┊                                  ● end
 30  ● join other                                                          A:159
 31  ● lock counts                                                          D:44
 32  ● unlock counts
 33  ● lock cache                                                          C:112
 34  ● unlock cache
 35  ✗ assertion fails                                                     A:164

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
  111 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:164): assertion `left == right` failed: whatever
the order in which populations of versions 1 and 2 ask and store, version 2 must
be there in the end
  left: (["Ok", "Ok"], Some(1))
 right: (["Ok", "Ok"], Some(2))
