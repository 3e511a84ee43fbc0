assertion failed, in the simplest failing interleaving: 38 steps, 2 preemptions

     main                  other
  1  ● Instant::now → 0ns                         A:22
  2  ● Instant::now → 0ns                         A:22
  3  ● spawn other                               A:196
  4  ● get reason → None   │                     B:201
  5  ● get reason → None   │                     B:219
  6  ● lock cache          │                     C:137
  7  ● unlock cache        │
  8  ● elapsed → 0ns       │                     D:118
  9  │                     ● get reason → None   B:201
 10  │                     ● get reason → None   B:219
 11  │                     ● lock cache          C:137
 12  │                     ● unlock cache
 13  │                     ● elapsed → 0ns       D:118
 14  ● lock cache          │                     C:160
 15  ● unlock cache        │
 16  ● lock counts         │                      D:49
 17  ● unlock counts       │
 18  ○ join other, sleeps  │                     A:198
 19  ┊                     ● lock cache          C:160
 20  ┊                     ● unlock cache
 21  ┊                     ● get reason → None   B:201
 22  ┊                     ● get reason → None   B:219
 23  ┊                     ● lock cache          C:137
 24  ┊                     ● unlock cache
 25  ┊                     ● elapsed → 0ns       D:118
 26  ┊                     ● lock cache          C:160
 27  ┊                     ● unlock cache
 28  ┊                     ● lock counts          D:49
 29  ┊                     ● unlock counts
 30  ┊                     ● end
 31  ● join other                                A:198
 32  ● lock counts                                D:44
 33  ● unlock counts
 34  ● lock cache                                C:121
 35  ● unlock cache
 36  ✗ assertion fails                           A:203
 37  ● drop the last done
 38  ● drop the last open

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  196 │ let other = thread::spawn(move || told(older.execute(&theirs)));
  198 │ let results = [mine, other.join().unwrap()];
  203 ┃ assert_eq!(

B  solutions/worker-pool/src/context.rs
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

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
and `other` had both locked `cache` at fakes.rs:137 (steps 6 and 11) before
either locked it again at fakes.rs:160 (steps 14 and 19). Read and write under
one lock.
