assertion failed, in the simplest failing interleaving: 35 steps, 2 preemptions

     main                  other
  1  ● Instant::now → 0ns                         A:22
  2  ● Instant::now → 0ns                         A:22
  3  ● spawn other                               A:196
  4  ● get reason → None   │                     B:201
  5  ● lock cache          │                     C:137
  6  ● unlock cache        │
  7  ● elapsed → 0ns       │                     D:118
  8  │                     ● get reason → None   B:201
  9  │                     ● lock cache          C:137
 10  │                     ● unlock cache
 11  │                     ● elapsed → 0ns       D:118
 12  ● lock cache          │                     C:160
 13  ● unlock cache        │
 14  ● lock counts         │                      D:49
 15  ● unlock counts       │
 16  ○ join other, sleeps  │                     A:198
 17  ┊                     ● lock cache          C:160
 18  ┊                     ● unlock cache
 19  ┊                     ● get reason → None   B:201
 20  ┊                     ● lock cache          C:137
 21  ┊                     ● unlock cache
 22  ┊                     ● elapsed → 0ns       D:118
 23  ┊                     ● lock cache          C:160
 24  ┊                     ● unlock cache
 25  ┊                     ● lock counts          D:49
 26  ┊                     ● unlock counts
 27  ┊                     ● end
 28  ● join other                                A:198
 29  ● lock counts                                D:44
 30  ● unlock counts
 31  ● lock cache                                C:121
 32  ● unlock cache
 33  ✗ assertion fails                           A:203
 34  ● drop the last done
 35  ● drop the last open

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  196 │ let other = thread::spawn(move || told(older.execute(&theirs)));
  198 │ let results = [mine, other.join().unwrap()];
  203 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/tests/contract/fakes.rs
  120 │ self.entries
  121 │     .lock()
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

D  lessons/lesson-41/src/exercises/populate.rs
   44 │ *self.counts.lock().unwrap()
   49 │ change(&mut self.counts.lock().unwrap());
  118 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:203): assertion `left == right` failed: whatever
the order in which populations of versions 1 and 2 ask and store, version 2 must
be there in the end
  left: (["Ok", "Ok"], Some(1))
 right: (["Ok", "Ok"], Some(2))

lost update, if what is written at fakes.rs:160 was read at fakes.rs:137: `main`
and `other` had both locked `cache` at fakes.rs:137 (steps 5 and 9) before
either locked it again at fakes.rs:160 (steps 12 and 17). Read and write under
one lock.
