deadlock, in the simplest failing interleaving: 33 steps, 1 preemption

     main              thread 1         thread 2         thread 3
  1  ● spawn thread 1                                                       A:69
  2  ● lock state      │                                                    A:84
  3  ● notify_one jobs │                                                    A:93
     │   → nobody      │
  4  ● unlock state    │
  5  ○ recv, sleeps    │                                                   B:359
     ┊   on begun      │
  6  ┊                 ● lock state                                        A:188
  7  ┊                 ● notify_one                                        A:192
     ┊                 │   room
     ┊                 │   → nobody
  8  ┊                 ● unlock state
  9  ┊                 ● drop
     ┊                 │   the last be…
 10  ┊                 ○ recv, sleeps                                      B:352
     ┊                 ┊   on all_there
 11  ● recv on begun   ┊                                                   B:359
     │   → Disconnect… ┊
 12  ● lock state      ┊                                                    A:84
 13  ● notify_one jobs ┊                                                    A:93
     │   → nobody      ┊
 14  ● unlock state    ┊
 15  ● spawn thread 2  ┊                                                   B:368
 16  ● spawn thread 3  ┊                │                                  B:368
 17  ● drop            ┊                │                │
     │   the last all… ┊                │                │
 18  │                 ┊                ● lock state     │                  A:84
 19  │                 ┊                ○ wait, sleeps   │                  A:86
     │                 ┊                ┊   room         │
 20  │                 ● recv           ┊                │                 B:352
     │                 │   on all_there ┊                │
     │                 │   → Disconnec… ┊                │
 21  │                 ○ recv, sleeps   ┊                │                 B:356
     │                 ┊   on may_end   ┊                │
 22  │                 ┊                ┊                ● lock state       A:84
 23  │                 ┊                ┊                ○ wait, sleeps     A:86
     │                 ┊                ┊                ┊   room
 24  ● lock state      ┊                ┊                ┊                 A:163
 25  ● unlock state    ┊                ┊                ┊
 26  ● notify_all jobs ┊                ┊                ┊                 A:164
     │   → nobody      ┊                ┊                ┊
 27  ● notify_one room ┊                ┊                ┊                 A:165
     │   → thread 2    ┊                ┊                ┊
 28  ● lock workers    ┊                ┊                ┊                 A:137
 29  ○ join, sleeps    ┊                ┊                ┊                 A:139
     ┊   thread 1      ┊                ┊                ┊
 30  ┊                 ┊                ● wait room      ┊                  A:86
     ┊                 ┊                │   → notified   ┊
 31  ┊                 ┊                ● lock state     ┊                  A:86
 32  ┊                 ┊                ● unlock state   ┊
 33  ┊                 ┊                ● end            ┊
     ✗ sleeps for ever ✗ for ever                        ✗ for ever

A  lessons/lesson-40/src/exercises/shutdown.rs
   69 │     thread::spawn(move || shared.work(&Context::new()))
   84 │ let mut state = self.shared.state.lock().unwrap();
   86 ┃     state = self.shared.room.wait(state).unwrap();
   93 │ self.shared.jobs.notify_one();
  137 │ let mut workers = self.workers.lock().unwrap();
  139 ┃     let end = worker.join();
  163 │ self.state.lock().unwrap().open = false;
  164 │ self.jobs.notify_all();
  165 │ self.room.notify_one();
  188 │ let mut state = self.state.lock().unwrap();
  192 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  352 │     holds.pass();
  356 ┃     ends.pass();
  359 │ begun.pass();
  368 │     thread::spawn(move || {

`thread 1` waits for a value from `may_end` (shutting_down.rs:356): the channel
is empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` or `thread 3` that
still holds it.

`thread 3` waits on `room` (shutdown.rs:86), and nobody is left to notify it.
`main` did at step 27 (shutdown.rs:165), but that woke only `thread 2`.

`main` waits for `thread 1` to end (shutdown.rs:139).
