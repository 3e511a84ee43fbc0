assertion failed, in the simplest failing interleaving: 31 steps, no preemptions

     main                  other
  1  ● Instant::now → 0ns                         A:22
  2  ● Instant::now → 0ns                         A:22
  3  ● spawn other                               A:196
  4  ● get reason → None   │                     B:201
  5  ● get reason → None   │                     B:219
  6  ● lock cache          │                     C:137
  7  ● unlock cache        │
  8  ● elapsed → 0ns       │                     D:111
  9  ● lock cache          │                     C:160
 10  ● unlock cache        │
 11  ● lock counts         │                      D:49
 12  ● unlock counts       │
 13  ○ join other, sleeps  │                     A:198
 14  ┊                     ● get reason → None   B:201
 15  ┊                     ● get reason → None   B:219
 16  ┊                     ● lock cache          C:137
 17  ┊                     ● unlock cache
 18  ┊                     ● elapsed → 0ns       D:111
 19  ┊                     ● lock cache          C:160
 20  ┊                     ● unlock cache
 21  ┊                     ● lock counts          D:49
 22  ┊                     ● unlock counts
 23  ┊                     ● end
 24  ● join other                                A:198
 25  ● lock counts                                D:44
 26  ● unlock counts
 27  ● lock cache                                C:121
 28  ● unlock cache
 29  ✗ assertion fails                           A:203
 30  ● drop the last done
 31  ● drop the last open

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
  111 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:203): assertion `left == right` failed: whatever
the order in which populations of versions 1 and 2 ask and store, version 2 must
be there in the end
  left: (["Ok", "Ok"], Some(1))
 right: (["Ok", "Ok"], Some(2))
