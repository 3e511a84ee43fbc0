deadlock, in the simplest failing interleaving: 17 steps, 1 preemption

     main                      thread 1                 thread 2
  1  ● spawn thread 1                                                       A:65
  2  ● spawn thread 2          │                                            A:65
  3  │                         ● lock state             │                  A:215
  4  │                         ○ wait jobs, sleeps      │                  A:225
  5  │                         ┊                        ● lock state       A:215
  6  │                         ┊                        ○ wait j…, sleeps  A:225
  7  ● lock state              ┊                        ┊                   A:77
  8  ● notify_one jobs         ┊                        ┊                  A:194
     │   → thread 1            ┊                        ┊
  9  ● unlock state            ┊                        ┊
 10  ● lock state              ┊                        ┊                   A:77
 11  ● unlock state            ┊                        ┊
 12  ○ recv on met, sleeps     ┊                        ┊                  B:145
 13  ┊                         ● wait jobs → notified   ┊                  A:225
 14  ┊                         ● lock state             ┊                  A:225
 15  ┊                         ● notify_one room        ┊                  A:219
     ┊                         │   → nobody             ┊
 16  ┊                         ● unlock state           ┊
 17  ┊                         ○ wait, sleeps           ┊                  B:140
     ┊                         ┊   meeting 1/2          ┊
     ✗ sleeps for ever         ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/submit.rs
   65 │     thread::spawn(move || shared.work(&Context::new()))
   77 │ let mut state = self.shared.state.lock().unwrap();
  194 │     self.jobs.notify_one();
  215 │ let mut state = self.state.lock().unwrap();
  219 │         self.room.notify_one();
  225 ┃     state = self.jobs.wait(state).unwrap();

B  lessons/lesson-40/tests/contract/submitting.rs
  140 ┃         meeting.attend();
  145 ┃ met.pass(); // before the shutdown, which wakes all

`main` waits for a value from `met` (submitting.rs:145): the channel is empty,
but not closed. A sender (`met`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `thread 1` or `thread 2` that still
holds it.

`thread 1` waits at `meeting` (submitting.rs:140): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.

`thread 2` waits on `jobs` (submit.rs:225), and nobody is left to notify it.
`main` did at step 8 (submit.rs:194), but that woke only `thread 1`.
