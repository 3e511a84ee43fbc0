assertion failed, in the simplest failing interleaving: 61 steps, 1 preemption

     main                   thread 1               other
  1  ● spawn thread 1                                                       A:64
  2  ● lock state           │                                               A:76
  3  ● notify_one jobs      │                                              A:194
     │   → nobody           │
  4  ● unlock state         │
  5  ○ recv on beg…, sleeps │                                               B:51
  6  ┊                      ● lock state                                   A:214
  7  ┊                      ● notify_one room                              A:218
     ┊                      │   → nobody
  8  ┊                      ● unlock state
  9  ┊                      ● drop the last begun
 10  ┊                      ○ recv on may…, sleeps                          B:48
 11  ● recv on begun        ┊                                               B:51
     │   → Disconnected     ┊
 12  ● lock state           ┊                                               A:76
  ⋮  21 steps are left out here
 34  ┊                      ┊                      ● notify_one jobs       A:194
     ┊                      ┊                      │   → thread 1
 35  ┊                      ┊                      ● unlock state
 36  ┊                      ┊                      ● end
 37  ● join other           ┊                                              B:367
 38  ● lock state           ┊                                              A:141
 39  ● unlock state         ┊
 40  ● notify_all jobs      ┊                                              A:142
     │   → nobody           ┊
 41  ● notify_all room      ┊                                              A:143
     │   → nobody           ┊
 42  ● lock workers         ┊                                              A:144
 43  ● unlock workers       ┊
 44  ○ join, sleeps         ┊                                              A:146
     ┊   thread 1           ┊
 45  ┊                      ● wait jobs → notified                         A:224
 46  ┊                      ● lock state                                   A:224
 47  ┊                      ● notify_one room                              A:218
     ┊                      │   → nobody
 48  ┊                      ● unlock state
 49  ┊                      ● lock state                                   A:203
 50  ┊                      ● unlock state
 51  ┊                      ● lock state                                   A:214
 52  ┊                      ● unlock state
 53  ┊                      ● end
 54  ● join thread 1                                                       A:146
 55  ✗ assertion fails                                                     B:370
 56  ● lock state                                                          A:141
 57  ● unlock state
 58  ● notify_all jobs                                                     A:142
     │   → nobody
 59  ● notify_all room                                                     A:143
     │   → nobody
 60  ● lock workers                                                        A:144
 61  ● unlock workers

A  lessons/lesson-40/src/exercises/submit.rs
   64 │     thread::spawn(move || shared.work(&Context::new()))
   76 │ let mut state = self.shared.state.lock().unwrap();
   79 │     state = self.shared.room.wait(state).unwrap();
  141 │ self.shared.state.lock().unwrap().open = false;
  142 │ self.shared.jobs.notify_all();
  143 │ self.shared.room.notify_all();
  144 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  146 │     let end = worker.join();
  157 │ let state = self.shared.state.lock().unwrap();
  194 │ self.jobs.notify_one();
  203 │     let mut state = self.state.lock().unwrap();
  214 │ let mut state = self.state.lock().unwrap();
  218 │         self.room.notify_one();
  224 │     state = self.jobs.wait(state).unwrap();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 │     holds.pass();
   51 │ begun.pass();
  364 │         let other = thread::spawn(move || way(&theirs, task(2, || ())));
  367 │         let accepted = other.join().expect("to submit must not panic");
  370 ┃         assert_eq!(

`main` panicked (submitting.rs:370): assertion `left == right` failed: every job
that was accepted must be counted as exactly one other thing, and one that waits
for room is not accepted yet: Snapshot { accepted: 3, queued: 1, running: 1,
succeeded: 0, failed: 0, panicked: 0, returned: 0 }
  left: (3, 2)
 right: (2, 2)
