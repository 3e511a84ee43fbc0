deadlock, in the simplest failing interleaving: 18 steps, 1 preemption

     main                         thread 1               thread 2
  1  ● spawn thread 1                                                        :69
  2  ● spawn thread 2             │                                          :69
  3  │                            ● lock state           │                  :188
  4  │                            ○ wait jobs, sleeps    │                  :198
  5  │                            ┊                      ● lock state       :188
  6  │                            ┊                      ○ wait j…, sleeps  :198
  7  ● lock state                 ┊                      ┊                  :163
  8  ● unlock state               ┊                      ┊
  9  ● notify_one jobs → thread 1 ┊                      ┊                  :164
 10  ● notify_all room → nobody   ┊                      ┊                  :165
 11  ● lock workers               ┊                      ┊                  :137
 12  ○ join thread 1, sleeps      ┊                      ┊                  :139
 13  ┊                            ● wait jobs → notified ┊                  :198
 14  ┊                            ● lock state           ┊                  :198
 15  ┊                            ● unlock state         ┊
 16  ┊                            ● end                  ┊
 17  ● join thread 1                                     ┊                  :139
 18  ○ join thread 2, sleeps                             ┊                  :139
     ✗ sleeps for ever                                   ✗ sleeps for ever

lessons/lesson-40/src/exercises/shutdown.rs
   69 │     thread::spawn(move || shared.work(&Context::new()))
  137 │ let mut workers = self.workers.lock().unwrap();
  139 ┃     let end = worker.join();
  163 │ self.state.lock().unwrap().open = false;
  164 │ self.jobs.notify_one();
  165 │ self.room.notify_all();
  188 │ let mut state = self.state.lock().unwrap();
  198 ┃     state = self.jobs.wait(state).unwrap();

`thread 2` waits on `jobs` (line 198), and nobody is left to notify it. `main`
did at step 9 (line 164), but that woke only `thread 1`.

`main` waits for `thread 2` to end (line 139).
