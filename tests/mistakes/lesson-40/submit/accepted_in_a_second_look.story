assertion failed, in the simplest failing interleaving: 41 steps, 2 preemptions

     main                   thread 1               other
  1  ● spawn thread 1                                                       A:63
  2  ● spawn other          │                                              B:545
  3  │                      ● lock state           │                       A:214
  4  │                      ○ wait jobs, sleeps    │                       A:224
  5  │                      ┊                      ● lock state             A:92
  6  │                      ┊                      ● notify_one jobs       A:100
     │                      ┊                      │   → thread 1
  7  │                      ┊                      ● unlock state
  8  ● lock state           ┊                      │                       A:157
  9  ● unlock state         ┊                      │
 10  ○ join other, sleeps   ┊                      │                       B:547
 11  ┊                      ● wait jobs → notified │                       A:224
 12  ┊                      ● lock state           │                       A:224
  ⋮  1 step is left out here
 14  ┊                      ● unlock state         │
 15  ┊                      ● lock state           │                       A:203
 16  ┊                      ● unlock state         │
 17  ┊                      ● lock state           │                       A:214
 18  ┊                      ○ wait jobs, sleeps    │                       A:224
 19  ┊                      ┊                      ● lock state            A:102
 20  ┊                      ┊                      ● unlock state
 21  ┊                      ┊                      ● end
 22  ● join other           ┊                                              B:547
 23  ● lock state           ┊                                              A:141
 24  ● unlock state         ┊
 25  ● notify_all jobs      ┊                                              A:142
     │   → thread 1         ┊
 26  ● notify_all room      ┊                                              A:143
     │   → nobody           ┊
 27  ● lock workers         ┊                                              A:144
 28  ● unlock workers       ┊
 29  ○ join, sleeps         ┊                                              A:146
     ┊   thread 1           ┊
 30  ┊                      ● wait jobs → notified                         A:224
 31  ┊                      ● lock state                                   A:224
 32  ┊                      ● unlock state
 33  ┊                      ● end
 34  ● join thread 1                                                       A:146
 35  ✗ assertion fails                                                     B:550
 36  ● lock state                                                          A:141
 37  ● unlock state
 38  ● notify_all jobs                                                     A:142
     │   → nobody
 39  ● notify_all room                                                     A:143
     │   → nobody
 40  ● lock workers                                                        A:144
 41  ● unlock workers

A  lessons/lesson-40/src/exercises/submit.rs
   63 │     thread::spawn(move || shared.work(&Context::new()))
   92 │ let mut state = self.shared.state.lock().unwrap();
  100 │ self.shared.jobs.notify_one();
  102 │ self.shared.state.lock().unwrap().counts.accepted += 1;
  141 │ self.shared.state.lock().unwrap().open = false;
  142 │ self.shared.jobs.notify_all();
  143 │ self.shared.room.notify_all();
  144 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  146 │     let end = worker.join();
  157 │ let state = self.shared.state.lock().unwrap();
  203 │     let mut state = self.state.lock().unwrap();
  214 │ let mut state = self.state.lock().unwrap();
  218 │         self.room.notify_one();
  224 │     state = self.jobs.wait(state).unwrap();

B  lessons/lesson-40/tests/contract/submitting.rs
  545 │ let other = thread::spawn(move || way(&theirs, task(1, || ())));
  547 │ let accepted = other.join().expect("to submit must not panic");
  550 ┃ assert_eq!(

`main` panicked (submitting.rs:550): assertion `left == right` failed: every job
that was accepted must be counted as exactly one other thing, also while one is
submitted: Snapshot { accepted: 0, queued: 1, running: 0, succeeded: 0, failed:
0, panicked: 0, returned: 0 }
  left: 1
 right: 0
