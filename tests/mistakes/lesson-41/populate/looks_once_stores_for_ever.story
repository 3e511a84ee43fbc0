endless loop, in the simplest failing interleaving: 1,001 steps, 1 preemption

       main                  other
    1  ● Instant::now → 0ns                         A:22
    2  ● Instant::now → 0ns                         A:22
    3  ● spawn other                               A:196
    4  ● lock cache          │                     B:137
    5  ● unlock cache        │
    6  ● get reason → None   │                     C:201
    7  ● elapsed → 0ns       │                     D:116
    8  │                     ● lock cache          B:137
    ⋮  5 steps are left out here
   14  │                     ● lock counts          D:49
   15  │                     ● unlock counts
   16  │                     ● end
    ⋮  976 steps are left out here
  993  ● lock cache                                B:160
  994  ● unlock cache
  995  ● get reason → None                         C:201
  996  ● elapsed → 0ns                             D:116
  997  ● lock cache                                B:160
  998  ● unlock cache
  999  ● get reason → None                         C:201
 1000  ● elapsed → 0ns                             D:116
 1001  ● lock cache                                B:160
       ✗ loops for ever

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  196 │ let other = thread::spawn(move || told(older.execute(&theirs)));

B  lessons/lesson-41/tests/contract/fakes.rs
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 ┃ let mut entries = self.entries.lock().unwrap(); // replace

C  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

D  lessons/lesson-41/src/exercises/populate.rs
   49 │ change(&mut self.counts.lock().unwrap());
  116 │     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` goes round in a loop (fakes.rs:160) without end and without ever waiting.
A thread that has nothing to do must sleep until it is woken: by a condition
variable, a channel, `park`.
