deadlock, in the simplest failing interleaving: 16 steps, no preemptions

     main                        thread 1
  1  ● spawn thread 1                                         :85
  2  ● lock state                │                            :96
  3  ● notify_one jobs → nobody  │                           :105
  4  ● unlock state              │
  5  ● lock state                │                           :112
  6  ● unlock state              │
  7  ● notify_all jobs → nobody  │                           :113
  8  ● notify_all room → nobody  │                           :114
  9  ● lock workers              │                           :115
 10  ● unlock workers            │
 11  ○ join thread 1, sleeps     │                           :117
 12  ┊                           ● lock state                :153
 13  ┊                           ● notify_one room → nobody  :157
 14  ┊                           ● unlock state
 15  ┊                           ● lock state                :184
 16  ┊                           ○ lock state, sleeps        :128
     ✗ sleeps for ever           ✗ sleeps for ever

lessons/lesson-40/src/exercises/panic_proof.rs
   85 │     thread::spawn(move || shared.work(&Context::new()))
   96 │ let mut state = self.shared.state.lock().unwrap();
  105 │ self.shared.jobs.notify_one();
  112 │ self.shared.state.lock().unwrap().open = false;
  113 │ self.shared.jobs.notify_all();
  114 │ self.shared.room.notify_all();
  115 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  117 ┃     let end = worker.join();
  128 ┃ let state = self.shared.state.lock().unwrap();
  153 │ let mut state = self.state.lock().unwrap();
  157 │         self.room.notify_one();
  184 │ let mut state = self.state.lock().unwrap();

`thread 1` waits for `state` (line 128), which it has held itself since step 15
(line 184): it waits for itself.

`main` waits for `thread 1` to end (line 117).
