assertion failed, in the simplest failing interleaving: 58 steps, no preemptions

     main                thread 1            thread 2           thread 3
  1  ● spawn thread 1                                                       A:63
  2  ● lock state        │                                                  A:75
  3  ● notify_one jobs   │                                                 A:188
     │   → nobody        │
  4  ● unlock state      │
  5  ○ recv, sleeps      │                                                  B:50
     ┊   on begun        │
  6  ┊                   ● lock state                                      A:208
  7  ┊                   ● notify_one room                                 A:212
     ┊                   │   → nobody
  8  ┊                   ● unlock state
  9  ┊                   ● drop
     ┊                   │   the last begun
 10  ┊                   ○ recv, sleeps                                     B:47
     ┊                   ┊   on may_end
 11  ● recv on begun     ┊                                                  B:50
     │   → Disconnected  ┊
 12  ● lock state        ┊                                                  A:75
  ⋮  18 steps are left out here
 31  ┊                   ● unlock state      │
 32  ┊                   ● lock state        │                             A:208
 33  ┊                   ● notify_one room   │                             A:212
     ┊                   │   → nobody        │
 34  ┊                   ● unlock state      │
 35  ┊                   ● lock state        │                             A:197
 36  ┊                   ● unlock state      │
 37  ┊                   ● lock state        │                             A:208
 38  ┊                   ● unlock state      │
 39  ┊                   ● end               │
 40  ● join thread 1                         │                             A:140
 41  ○ join, sleeps                          │                             B:320
     ┊   thread 2                            │
 42  ┊                                       ● lock state                   A:75
 43  ┊                                       ● notify_one jobs             A:188
     ┊                                       │   → nobody
 44  ┊                                       ● unlock state
 45  ┊                                       ● end
 46  ● join thread 2                                                       B:320
 47  ● join thread 3                                                       B:320
 48  ● lock state                                                          A:151
 49  ● unlock state
 50  ● lock state                                                          A:151
 51  ● unlock state
 52  ✗ assertion fails                                                     B:327
 53  ● lock state                                                          A:135
 54  ● unlock state
 55  ● notify_all jobs                                                     A:136
     │   → nobody
 56  ● notify_all room                                                     A:137
     │   → nobody
 57  ● lock workers                                                        A:138
 58  ● unlock workers

A  lessons/lesson-40/src/exercises/submit.rs
   63 │     thread::spawn(move || shared.work(&Context::new()))
   75 │ let mut state = self.shared.state.lock().unwrap();
  110 │ let Some(deadline) = Instant::now().checked_add(limit) else {
  114 │ let mut state = self.shared.state.lock().unwrap();
  135 │ self.shared.state.lock().unwrap().open = false;
  136 │ self.shared.jobs.notify_all();
  137 │ self.shared.room.notify_all();
  138 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  140 │     let end = worker.join();
  151 │ let state = self.shared.state.lock().unwrap();
  188 │ self.jobs.notify_one();
  197 │     let mut state = self.state.lock().unwrap();
  208 │ let mut state = self.state.lock().unwrap();
  212 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   47 │     holds.pass();
   50 │ begun.pass();
  313 │         thread::spawn(move || {
  320 │     let back = others.map(|other| other.join().expect("to submit must n…
  327 ┃     assert_eq!(

`main` panicked (submitting.rs:327): assertion `left == right` failed: drain()
must execute what was accepted
  left: 2
 right: 3
