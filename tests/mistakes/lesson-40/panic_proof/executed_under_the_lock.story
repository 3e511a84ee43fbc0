deadlock, in the simplest failing interleaving: 15 steps, no preemptions

     main                     thread 1                 thread 2
  1  ● spawn thread 1                                                       A:86
  2  ● spawn thread 2         │                                             A:86
  3  ● lock state             │                        │                    A:97
  4  ● notify_one jobs        │                        │                   A:106
     │   → nobody             │                        │
  5  ● unlock state           │                        │
  6  ● lock state             │                        │                    A:97
  7  ● notify_one jobs        │                        │                   A:106
     │   → nobody             │                        │
  8  ● unlock state           │                        │
  9  ○ recv on met, sleeps    │                        │                   B:136
 10  ┊                        ● lock state             │                   A:154
 11  ┊                        ● notify_one room        │                   A:158
     ┊                        │   → nobody             │
 12  ┊                        ● unlock state           │
 13  ┊                        ● lock state             │                   A:171
 14  ┊                        ○ wait, sleeps           │                   B:125
     ┊                        ┊   before 1/2           │
 15  ┊                        ┊                        ○ lock st…, sleeps  A:154
     ✗ sleeps for ever        ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/panic_proof.rs
   86 │     thread::spawn(move || shared.work(&Context::new()))
   97 │ let mut state = self.shared.state.lock().unwrap();
  106 │ self.shared.jobs.notify_one();
  154 ┃ let mut state = self.state.lock().unwrap();
  158 │         self.room.notify_one();
  171 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/panics.rs
  125 ┃         before.attend(); // so that each of the workers has one of these
  136 ┃ met.pass();

`thread 2` waits for `state` (panic_proof.rs:154), which `thread 1` has held
since step 13 (panic_proof.rs:171).

`main` waits for a value from `met` (panics.rs:136): the channel is empty, but
not closed. A sender (`met`, or a clone of it) has not been dropped, and nobody
is left to send. Most likely it is `thread 1` or `thread 2` that still holds it.

`thread 1` waits at `before` (panics.rs:125): it opens for 2, 1 came, and `main`
and `thread 2`, which have not come, sleep.
