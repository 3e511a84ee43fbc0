panic, in the simplest failing interleaving: 28 steps, no preemptions

     main                           thread 1
  1  ● spawn thread 1                                               :86
  2  ● lock state                   │                               :97
  3  ● notify_one jobs → nobody     │                              :106
  4  ● unlock state                 │
  5  ● lock state                   │                               :97
  6  ● notify_one jobs → nobody     │                              :106
  7  ● unlock state                 │
  8  ● lock state                   │                               :97
  9  ● notify_one jobs → nobody     │                              :106
 10  ● unlock state                 │
 11  ● lock state                   │                              :113
 12  ● unlock state                 │
 13  ● notify_all jobs → nobody     │                              :114
 14  ● notify_all room → nobody     │                              :115
 15  ● lock workers                 │                              :116
 16  ● unlock workers               │
 17  ○ join thread 1, sleeps        │                              :118
 18  ┊                              ● lock state                   :154
 19  ┊                              ● notify_one room → nobody     :158
 20  ┊                              ● unlock state
 21  ● join thread 1 → Err                                         :118
 22  ✗ panic: a worker must outli…                                 :120
 23  ● lock state                                                  :113
 24  ● unlock state
 25  ● notify_all jobs → nobody                                    :114
 26  ● notify_all room → nobody                                    :115
 27  ● lock workers                                                :116
 28  ● unlock workers

lessons/lesson-40/src/exercises/panic_proof.rs
   86 │     thread::spawn(move || shared.work(&Context::new()))
   97 │ let mut state = self.shared.state.lock().unwrap();
  106 │ self.shared.jobs.notify_one();
  113 │ self.shared.state.lock().unwrap().open = false;
  114 │ self.shared.jobs.notify_all();
  115 │ self.shared.room.notify_all();
  116 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  118 │     let end = worker.join();
  120 ┃     assert!(
  154 │ let mut state = self.state.lock().unwrap();
  158 │         self.room.notify_one();

`main` panicked (line 120): a worker must outlive its jobs: one has panicked
