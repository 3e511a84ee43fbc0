assertion failed, in the simplest failing interleaving: 55 steps, no preemptions

     main                thread 1            thread 2  thread 3
  1  ● spawn thread 1                                                       A:63
  2  ● lock state        │                                                  A:75
  3  ● notify_one jobs   │                                                 A:193
     │   → nobody        │
  4  ● unlock state      │
  5  ○ recv, sleeps      │                                                  B:50
     ┊   on begun        │
  6  ┊                   ● lock state                                      A:213
  7  ┊                   ● notify_one room                                 A:217
     ┊                   │   → nobody
  8  ┊                   ● unlock state
  9  ┊                   ● drop
     ┊                   │   the last begun
 10  ┊                   ○ recv, sleeps                                     B:47
     ┊                   ┊   on may_end
 11  ● recv on begun     ┊                                                  B:50
     │   → Disconnected  ┊
 12  ● lock state        ┊                                                  A:75
  ⋮  15 steps are left out here
 28  ┊                   ● recv on may_end             │                    B:47
     ┊                   │   → Disconnected            │
 29  ┊                   ● lock state                  │                   A:202
 30  ┊                   ● unlock state                │
 31  ┊                   ● lock state                  │                   A:213
 32  ┊                   ● notify_one room             │                   A:217
     ┊                   │   → nobody                  │
 33  ┊                   ● unlock state                │
 34  ┊                   ● lock state                  │                   A:202
 35  ┊                   ● unlock state                │
 36  ┊                   ● lock state                  │                   A:213
 37  ┊                   ● unlock state                │
 38  ┊                   ● end                         │
 39  ● join thread 1                                   │                   A:146
 40  ● join thread 2                                   │                   B:320
 41  ○ join, sleeps                                    │                   B:320
     ┊   thread 3                                      │
 42  ┊                                                 ● Instant::now      A:115
     ┊                                                 │   → 0ns
 43  ┊                                                 ● lock state        A:119
 44  ┊                                                 ● unlock state
 45  ┊                                                 ● end
 46  ● join thread 3                                                       B:320
 47  ● lock state                                                          A:157
 48  ● unlock state
 49  ✗ assertion fails                                                     B:323
 50  ● lock state                                                          A:141
 51  ● unlock state
 52  ● notify_all jobs                                                     A:142
     │   → nobody
 53  ● notify_all room                                                     A:143
     │   → nobody
 54  ● lock workers                                                        A:144
 55  ● unlock workers

A  lessons/lesson-40/src/exercises/submit.rs
   63 │     thread::spawn(move || shared.work(&Context::new()))
   75 │ let mut state = self.shared.state.lock().unwrap();
  115 │ let Some(deadline) = Instant::now().checked_add(limit) else {
  119 │ let mut state = self.shared.state.lock().unwrap();
  141 │ self.shared.state.lock().unwrap().open = false;
  142 │ self.shared.jobs.notify_all();
  143 │ self.shared.room.notify_all();
  144 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  146 │     let end = worker.join();
  157 │ let state = self.shared.state.lock().unwrap();
  193 │ self.jobs.notify_one();
  202 │     let mut state = self.state.lock().unwrap();
  213 │ let mut state = self.state.lock().unwrap();
  217 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   47 │     holds.pass();
   50 │ begun.pass();
  313 │         thread::spawn(move || {
  320 │     let back = others.map(|other| other.join().expect("to submit must n…
  323 ┃     assert_eq!(

`main` panicked (submitting.rs:323): assertion `left == right` failed: each of
the 4 jobs must be accepted, or come back to those who wait for room (2 of them:
[Some(2), Some(3)])
  left: 4
 right: 2
