deadlock, in the simplest failing interleaving: 27 steps, 1 preemption

     main              thread 1          thread 2          thread 3
  1  ● spawn thread 1                                                       A:69
  2  ● lock state      │                                                    A:84
  3  ● notify_one jobs │                                                    A:93
     │   → nobody      │
  4  ● unlock state    │
  5  ○ recv, sleeps    │                                                   B:359
     ┊   on begun      │
  6  ┊                 ● lock state                                        A:192
  7  ┊                 ● notify_one room                                   A:196
     ┊                 │   → nobody
  8  ┊                 ● unlock state
  9  ┊                 ● drop
     ┊                 │   the last beg…
 10  ┊                 ○ recv, sleeps                                      B:352
     ┊                 ┊   on all_there
 11  ● recv on begun   ┊                                                   B:359
     │   → Disconnect… ┊
 12  ● lock state      ┊                                                    A:84
 13  ● notify_one jobs ┊                                                    A:93
     │   → nobody      ┊
 14  ● unlock state    ┊
 15  ● spawn thread 2  ┊                                                   B:368
 16  ● spawn thread 3  ┊                 │                                 B:368
 17  ● drop            ┊                 │                 │
     │   the last all… ┊                 │                 │
 18  ○ join, sleeps    ┊                 │                 │               B:380
     ┊   thread 2      ┊                 │                 │
 19  ┊                 ● recv            │                 │               B:352
     ┊                 │   on all_there  │                 │
     ┊                 │   → Disconnect… │                 │
 20  ┊                 │                 ● lock state      │                A:84
 21  ┊                 │                 ○ wait r…, sleeps │                A:86
 22  ┊                 ● lock state      ┊                 │               A:104
 23  ┊                 ● unlock state    ┊                 │
 24  ┊                 ○ recv, sleeps    ┊                 │               B:356
     ┊                 ┊   on may_end    ┊                 │
 25  ┊                 ┊                 ┊                 ● lock state     A:84
 26  ┊                 ┊                 ┊                 ● unlock state
 27  ┊                 ┊                 ┊                 ● end
     ✗ sleeps for ever ✗ sleeps for ever ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/shutdown.rs
   69 │     thread::spawn(move || shared.work(&Context::new()))
   84 │ let mut state = self.shared.state.lock().unwrap();
   86 ┃     state = self.shared.room.wait(state).unwrap();
   93 │ self.shared.jobs.notify_one();
  104 │ self.shared.state.lock().unwrap().open = false;
  192 │ let mut state = self.state.lock().unwrap();
  196 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  352 │     holds.pass();
  356 ┃     ends.pass();
  359 │ begun.pass();
  368 │     thread::spawn(move || {
  380 ┃ let back = others.map(|other| other.join().expect("submit() must not pa…

`thread 1` waits for a value from `may_end` (shutting_down.rs:356): the channel
is empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` or `thread 2` that
still holds it.

lost wake-up: `thread 1` notified `room` at step 7 (shutdown.rs:196), when
nobody waited on it; `thread 2` began to wait at step 21 (shutdown.rs:86), and
nobody is left to notify it. `thread 1` took `state` after that, at step 22:
what it changed then, nobody has notified.

`main` waits for `thread 2` to end (shutting_down.rs:380).
