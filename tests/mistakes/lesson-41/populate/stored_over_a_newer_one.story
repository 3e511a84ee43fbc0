assertion failed, in the simplest failing interleaving: 29 steps, no preemptions

     main                  other
  1  ● Instant::now → 0ns                         A:22
  2  ● Instant::now → 0ns                         A:22
  3  ● spawn other                               A:196
  4  ● get reason → None   │                     B:201
  5  ● lock cache          │                     C:137
  6  ● unlock cache        │
  7  ● elapsed → 0ns       │                     D:111
  8  ● lock cache          │                     C:160
  9  ● unlock cache        │
 10  ● lock counts         │                      D:49
 11  ● unlock counts       │
 12  ○ join other, sleeps  │                     A:198
 13  ┊                     ● get reason → None   B:201
 14  ┊                     ● lock cache          C:137
 15  ┊                     ● unlock cache
 16  ┊                     ● elapsed → 0ns       D:111
 17  ┊                     ● lock cache          C:160
 18  ┊                     ● unlock cache
 19  ┊                     ● lock counts          D:49
 20  ┊                     ● unlock counts
 21  ┊                     ● end
 22  ● join other                                A:198
 23  ● lock counts                                D:44
 24  ● unlock counts
 25  ● lock cache                                C:121
 26  ● unlock cache
 27  ✗ assertion fails                           A:203
 28  ● drop the last done
 29  ● drop the last open

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
  111 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` panicked (populating.rs:203): assertion `left == right` failed: whatever
the order in which populations of versions 1 and 2 ask and store, version 2 must
be there in the end
  left: (["Ok", "Ok"], Some(1))
 right: (["Ok", "Ok"], Some(2))
