deadlock, in the simplest failing interleaving: 14 steps, no preemptions

     main                      thread 1                 thread 2
  1  ● spawn thread 1                                                       A:72
  2  ● spawn thread 2          │                                            A:72
  3  ● lock state              │                        │                   A:93
  4  ● notify_one jobs         │                        │                  A:110
     │   → nobody              │                        │
  5  ● unlock state            │                        │
  6  ○ recv on ended, sleeps   │                        │                  B:275
  7  ┊                         ● lock state             │                  A:167
  8  ┊                         ● notify_one room        │                  A:171
     ┊                         │   → nobody             │
  9  ┊                         ● unlock state           │
 10  ┊                         ● lock state             │                   A:93
 11  ┊                         ● unlock state           │
 12  ┊                         ○ wait, sleeps           │                  B:269
     ┊                         ┊   meeting 1/2          │
 13  ┊                         ┊                        ● lock state       A:167
 14  ┊                         ┊                        ○ wait j…, sleeps  A:177
     ✗ sleeps for ever         ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/wait_inside.rs
   72 │     thread::spawn(move || shared.work())
   93 │ let mut state = self.shared.state.lock().unwrap();
  110 │ self.shared.jobs.notify_one();
  167 │ let mut state = self.state.lock().unwrap();
  171 │         self.room.notify_one();
  177 ┃     state = self.jobs.wait(state).unwrap();

B  lessons/lesson-40/tests/contract/waiting_inside.rs
  269 ┃ let list = List::of([workshop.task(move |_| theirs.attend())]);
  275 ┃ met.pass();

`main` waits for a value from `ended` (waiting_inside.rs:275): the channel is
empty, but not closed. A sender (`ended`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `thread 1` or `thread 2`
that still holds it.

`thread 1` waits at `meeting` (waiting_inside.rs:269): it opens for 2, 1 came,
and `main` and `thread 2`, which have not come, sleep.

`thread 2` has waited on `jobs` since step 14 (wait_inside.rs:177), and nobody
is left to notify it. `main` did at step 4 (wait_inside.rs:110), before
`thread 2` took `state` at step 13 to look at its condition: what had changed
under that lock by then was there to be seen, so it is the condition that made
it wait.
