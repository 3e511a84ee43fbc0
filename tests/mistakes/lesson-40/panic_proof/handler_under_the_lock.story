deadlock, in the simplest failing interleaving: 13 steps, no preemptions

     main                            thread 1
  1  ● spawn thread 1                                                 A:86
  2  ● lock state                    │                                A:97
  3  ● notify_one jobs → nobody      │                               A:106
  4  ● unlock state                  │
  5  ○ recv on begun, sleeps         │                               B:288
  6  ┊                               ● lock state                    A:154
  7  ┊                               ● notify_one room → nobody      A:158
  8  ┊                               ● unlock state
  9  ┊                               ● lock state                    A:179
 10  ┊                               ● drop the last begun
 11  ┊                               ○ recv on may_end, sleeps       B:281
 12  ● recv on begun → Disconnected  ┊                               B:288
 13  ○ lock state, sleeps            ┊                               A:129
     ✗ sleeps for ever               ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/panic_proof.rs
   86 │     thread::spawn(move || shared.work(&Context::new()))
   97 │ let mut state = self.shared.state.lock().unwrap();
  106 │ self.shared.jobs.notify_one();
  129 ┃ let state = self.shared.state.lock().unwrap();
  154 │ let mut state = self.state.lock().unwrap();
  158 │         self.room.notify_one();
  179 │ let mut state = self.state.lock().unwrap();

B  lessons/lesson-40/tests/contract/panics.rs
  281 ┃     holds.pass();
  288 │ begun.pass();

`main` waits for `state` (panic_proof.rs:129), which `thread 1` has held since
step 9 (panic_proof.rs:179).

`thread 1` waits for a value from `may_end` (panics.rs:281): the channel is
empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.
