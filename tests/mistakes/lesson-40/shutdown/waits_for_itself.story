deadlock, in the simplest failing interleaving: 23 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                                 A:68
  2  ● lock state                │                                    A:82
  3  ● notify_one jobs → nobody  │                                    A:91
  4  ● unlock state              │
  5  ● lock state                │                                    A:82
  6  ○ wait room, sleeps         │                                    A:84
  7  ┊                           ● lock state                        A:177
  8  ┊                           ● notify_one room → main            A:181
  9  ┊                           ● unlock state
 10  ┊                           ○ recv on all_there, sleeps         B:577
 11  ● wait room → notified      ┊                                    A:84
 12  ● lock state                ┊                                    A:84
 13  ● notify_one jobs → nobody  ┊                                    A:91
 14  ● unlock state              ┊
 15  ● drop the last all_there   ┊
 16  ○ recv on dropped, sleeps   ┊                                   B:586
 17  ┊                           ● recv on all_there → Disconnected  B:577
 18  ┊                           ● lock state                        A:152
 19  ┊                           ● unlock state
 20  ┊                           ● notify_all jobs → nobody          A:153
 21  ┊                           ● notify_all room → nobody          A:154
 22  ┊                           ● lock workers                      A:131
 23  ┊                           ○ join thread 1, sleeps             A:133
     ✗ sleeps for ever           ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/shutdown.rs
   68 │     thread::spawn(move || shared.work(&Context::new()))
   82 │ let mut state = self.shared.state.lock().unwrap();
   84 │     state = self.shared.room.wait(state).unwrap();
   91 │ self.shared.jobs.notify_one();
  131 │ let mut workers = self.workers.lock().unwrap();
  133 ┃     let end = worker.join();
  152 │ self.state.lock().unwrap().open = false;
  153 │ self.jobs.notify_all();
  154 │ self.room.notify_all();
  177 │ let mut state = self.state.lock().unwrap();
  181 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  577 │     holds.pass();
  586 ┃ dropped.pass(); // the drop does not wait for its own thread

`thread 1` waits for `thread 1` to end (shutdown.rs:133): it waits for itself.

`main` waits for a value from `dropped` (shutting_down.rs:586): the channel is
empty, but not closed. A sender (`dropped`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `thread 1` that still
holds it.
