endless loop, in the simplest failing interleaving: 1,001 steps, 1 preemption

       main                                  other
    1  ● Instant::now → 0ns                                         A:22
    2  ● Instant::now → 0ns                                         A:22
    3  ● spawn other                                               A:183
    4  ● lock cache                          │                     B:128
    5  ● unlock cache                        │
    6  ● Instant::now → 0ns                  │                     B:129
    7  ● get once-lock of line 129#1 → None  │                     C:156
    8  ● elapsed → 0ns                       │                     D:115
    ⋮  11 steps are left out here
   20  │                                     ● drop the last done
   21  │                                     ● drop the last open
   22  │                                     ● end
    ⋮  970 steps are left out here
  993  ● lock cache                                                B:149
  994  ● unlock cache
  995  ● get once-lock of line 129#1 → None                        C:156
  996  ● elapsed → 0ns                                             D:115
  997  ● Instant::now → 0ns                                        B:145
  998  ● lock cache                                                B:149
  999  ● unlock cache
 1000  ● get once-lock of line 129#1 → None                        C:156
 1001  ● elapsed → 0ns                                             D:115
       ✗ loops for ever

A  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),
  183 │ let other = thread::spawn(move || told(one.execute(&Context::new())));

B  lessons/lesson-41/tests/contract/fakes.rs
  128 │ let found = self.entries.lock().unwrap().get(key).cloned();
  129 │ let now = Instant::now();
  145 │     at: Instant::now(),
  149 │ let mut entries = self.entries.lock().unwrap();

C  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

D  lessons/lesson-41/src/exercises/populate.rs
   48 │ change(&mut self.counts.lock().unwrap());
  115 ┃     let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` goes round in a loop (populate.rs:115) without end and without ever
waiting. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
