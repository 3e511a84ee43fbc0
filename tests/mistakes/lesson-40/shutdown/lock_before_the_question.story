deadlock, in the simplest failing interleaving: 20 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                                 A:70
  2  ● lock state                │                                    A:85
  3  ● notify_one jobs → nobody  │                                    A:94
  4  ● unlock state              │
  5  ● drop the last all_there   │
  6  ● lock state                │                                   A:163
  7  ● unlock state              │
  8  ● notify_all jobs → nobody  │                                   A:164
  9  ● notify_all room → nobody  │                                   A:165
 10  ● lock workers              │                                   A:134
 11  ○ join thread 1, sleeps     │                                   A:139
 12  ┊                           ● lock state                        A:188
 13  ┊                           ● notify_one room → nobody          A:192
 14  ┊                           ● unlock state
 15  ┊                           ● recv on all_there → Disconnected  B:550
 16  ┊                           ● lock state                        A:163
 17  ┊                           ● unlock state
 18  ┊                           ● notify_all jobs → nobody          A:164
 19  ┊                           ● notify_all room → nobody          A:165
 20  ┊                           ○ lock workers, sleeps              A:134
     ✗ sleeps for ever           ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/shutdown.rs
   70 │     thread::spawn(move || shared.work(&Context::new()))
   85 │ let mut state = self.shared.state.lock().unwrap();
   94 │ self.shared.jobs.notify_one();
  134 ┃ let mut workers = self.workers.lock().unwrap();
  139 ┃     let end = worker.join();
  163 │ self.state.lock().unwrap().open = false;
  164 │ self.jobs.notify_all();
  165 │ self.room.notify_all();
  188 │ let mut state = self.state.lock().unwrap();
  192 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/shutting_down.rs
  550 │ holds.pass();

`main` holds `workers` and waits for `thread 1` to end (shutdown.rs:139);
`thread 1` waits for `workers` (shutdown.rs:134): each waits for the other.
