endless loop, in the simplest failing interleaving: 1,001 steps, no preemptions

       main
    1  ● lock cache                        A:111
    2  ● unlock cache
    3  ● Instant::now → 0ns                 B:22
    4  ● lock cache                        A:137
    5  ● unlock cache
    6  ● get once-lock of line 129 → None  C:156
    7  ● elapsed → 0ns                     D:115
    8  ● lock cache                        A:111
    ⋮  981 steps are left out here
  990  ● lock cache                        A:160
  991  ● unlock cache
  992  ● get once-lock of line 129 → None  C:156
  993  ● elapsed → 0ns                     D:115
  994  ● lock cache                        A:160
  995  ● unlock cache
  996  ● get once-lock of line 129 → None  C:156
  997  ● elapsed → 0ns                     D:115
  998  ● lock cache                        A:160
  999  ● unlock cache
 1000  ● get once-lock of line 129 → None  C:156
 1001  ● elapsed → 0ns                     D:115
       ✗ loops for ever

A  lessons/lesson-41/tests/contract/fakes.rs
  111 │ let mut entries = self.entries.lock().unwrap();
  137 │ let entries = self.entries.lock().unwrap(); // get
  160 │ let mut entries = self.entries.lock().unwrap(); // replace

B  lessons/lesson-41/tests/contract/populating.rs
   22 │ asked: Instant::now(),

C  solutions/worker-pool/src/context.rs
  156 │ match node.reason.get() {

D  lessons/lesson-41/src/exercises/populate.rs
  115 ┃ let left = self.expiry.saturating_sub(self.row.asked.elapsed());

`main` goes round in a loop (populate.rs:115) without end and without ever
waiting. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
