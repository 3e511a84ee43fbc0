deadlock, in the simplest failing interleaving: 17 steps, 1 preemption

     main                      thread 1                 thread 2
  1  ● spawn thread 1                                                       A:64
  2  ● spawn thread 2          │                                            A:64
  3  │                         ● lock state             │                  A:216
  4  │                         ○ wait jobs, sleeps      │                  A:226
  5  │                         ┊                        ● lock state       A:216
  6  │                         ┊                        ○ wait j…, sleeps  A:226
  7  ● lock state              ┊                        ┊                   A:93
  8  ● notify_one jobs         ┊                        ┊                  A:103
     │   → thread 1            ┊                        ┊
  9  ● unlock state            ┊                        ┊
 10  ● lock state              ┊                        ┊                   A:93
 11  ● unlock state            ┊                        ┊
 12  ○ recv on met, sleeps     ┊                        ┊                  B:153
 13  ┊                         ● wait jobs → notified   ┊                  A:226
 14  ┊                         ● lock state             ┊                  A:226
 15  ┊                         ● notify_one room        ┊                  A:220
     ┊                         │   → nobody             ┊
 16  ┊                         ● unlock state           ┊
 17  ┊                         ○ wait, sleeps           ┊                  B:147
     ┊                         ┊   meeting 1/2          ┊
     ✗ sleeps for ever         ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/submit.rs
   64 │     thread::spawn(move || shared.work(&Context::new()))
   93 │ let mut state = self.shared.state.lock().unwrap();
  103 │     self.shared.jobs.notify_one();
  216 │ let mut state = self.state.lock().unwrap();
  220 │         self.room.notify_one();
  226 ┃     state = self.jobs.wait(state).unwrap();

B  lessons/lesson-40/tests/contract/submitting.rs
  147 ┃         meeting.attend();
  153 ┃ met.pass(); // before the shutdown, which wakes all

`main` waits for a value from `met` (submitting.rs:153): the channel is empty,
but not closed. A sender (`met`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `thread 1` or `thread 2` that still
holds it.

`thread 1` waits at `meeting` (submitting.rs:147): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.

`thread 2` waits on `jobs` (submit.rs:226), and nobody is left to notify it.
`main` did at step 8 (submit.rs:103), but that woke only `thread 1`.
