panic, in the simplest failing interleaving: 47 steps, no preemptions

     main                   thread 1               opens
  1  ● spawn thread 1                                                       A:64
  2  ● lock state           │                                               A:76
  3  ● notify_one jobs      │                                              A:189
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                               B:51
  6  ┊                      ● lock state                                   A:209
  7  ┊                      ● notify_one room                              A:213
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                          B:48
 11  ● recv on begun        ┊                                               B:51
     │   → Disconnected     ┊
 12  ● lock state           ┊                                               A:76
  ⋮  7 steps are left out here
 20  ○ wait, sleeps         ┊                      │                       A:129
     ┊   room 3600s         ┊                      │
 21  ● wait room            ┊                      │                       A:129
     │   → timed out        ┊                      │
 22  ● lock state           ┊                      │                       A:129
 23  ● Instant::now → 3600s ┊                      │                       A:125
 24  ● unlock state         ┊                      │
 25  ● elapsed → 3600s      ┊                      │                       B:469
 26  ✗ panic:               ┊                      │                       B:472
     │   submit_timeout(18… ┊                      │
 27  ● lock state           ┊                      │                       A:136
 28  ● unlock state         ┊                      │
 29  ● notify_all jobs      ┊                      │                       A:137
     │   → nobody           ┊                      │
 30  ● notify_all room      ┊                      │                       A:138
     │   → nobody           ┊                      │
 31  ● lock workers         ┊                      │                       A:139
 32  ● unlock workers       ┊                      │
 33  ○ join, sleeps         ┊                      │                       A:141
     ┊   thread 1           ┊                      │
 34  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last may_end
 35  ┊                      ┊                      ● end
 36  ┊                      ● recv on may_end                               B:48
     ┊                      │   → Disconnected
 37  ┊                      ● lock state                                   A:198
 38  ┊                      ● unlock state
 39  ┊                      ● lock state                                   A:209
 40  ┊                      ● notify_one room                              A:213
     ┊                      │   → nobody
 41  ┊                      ● unlock state
 42  ┊                      ● lock state                                   A:198
 43  ┊                      ● unlock state
 44  ┊                      ● lock state                                   A:209
 45  ┊                      ● unlock state
 46  ┊                      ● end
 47  ● join thread 1                                                       A:141

A  lessons/lesson-40/src/exercises/submit.rs
   64 │     thread::spawn(move || shared.work(&Context::new()))
   76 │ let mut state = self.shared.state.lock().unwrap();
  114 │ let deadline = Instant::now() + limit.min(Duration::from_secs(3_600));
  115 │ let mut state = self.shared.state.lock().unwrap();
  125 │     let left = deadline.saturating_duration_since(Instant::now());
  129 │     (state, _) = self.shared.room.wait_timeout(state, left).unwrap();
  136 │ self.shared.state.lock().unwrap().open = false;
  137 │ self.shared.jobs.notify_all();
  138 │ self.shared.room.notify_all();
  139 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  141 │     let end = worker.join();
  189 │ self.jobs.notify_one();
  198 │     let mut state = self.state.lock().unwrap();
  209 │ let mut state = self.state.lock().unwrap();
  213 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 │     holds.pass();
   51 │ begun.pass();
  466 │         let opens = thread::spawn(move || may_end.open());
  467 │         let start = Instant::now();
  469 │         let took = start.elapsed();
  472 ┃         assert!(

`main` panicked (submitting.rs:472):
submit_timeout(18446744073709551615.999999999s) must accept the job when there
is room, and wait so long for it, or for a year at least: it returned
Err(("timeout", 2)) after 3600s
