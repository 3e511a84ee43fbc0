assertion failed, in the simplest failing interleaving: 31 steps, 1 preemption

     main                   thread 1               other
  1  ● spawn thread 1                                                       A:64
  2  ● spawn other          │                                              B:249
  3  ● try_lock state → Ok  │                      │                        A:93
  4  ● notify_one jobs      │                      │                       A:194
     │   → nobody           │                      │
  5  ● unlock state         │                      │
  6  ○ join other, sleeps   │                      │                       B:251
  7  ┊                      ● lock state           │                       A:214
  8  ┊                      ● notify_one room      │                       A:218
     ┊                      │   → nobody           │
  9  ┊                      ● unlock state         │
 10  ┊                      ● lock state           │                       A:203
 11  ┊                      ● unlock state         │
 12  ┊                      ● lock state           │                       A:214
 13  ┊                      ○ wait jobs, sleeps    │                       A:224
 14  ┊                      ┊                      ● try_lock state → Err   A:93
 15  ┊                      ┊                      ● end
 16  ● join other           ┊                                              B:251
 17  ✗ assertion fails      ┊                                              B:252
 18  ○ lock state, sleeps   ┊                                              A:141
 19  ┊                      ● unlock state
 20  ● lock state           │                                              A:141
 21  ● unlock state         │
 22  ● notify_all jobs      │                                              A:142
     │   → thread 1         │
 23  ● notify_all room      │                                              A:143
     │   → nobody           │
 24  ● lock workers         │                                              A:144
 25  ● unlock workers       │
 26  ○ join, sleeps         │                                              A:146
     ┊   thread 1           │
 27  ┊                      ● wait jobs → notified                         A:224
 28  ┊                      ● lock state                                   A:224
 29  ┊                      ● unlock state
 30  ┊                      ● end
 31  ● join thread 1                                                       A:146

A  lessons/lesson-40/src/exercises/submit.rs
   64 │     thread::spawn(move || shared.work(&Context::new()))
   93 │ let Ok(mut state) = self.shared.state.try_lock() else {
  141 │ self.shared.state.lock().unwrap().open = false;
  142 │ self.shared.jobs.notify_all();
  143 │ self.shared.room.notify_all();
  144 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  146 │     let end = worker.join();
  194 │ self.jobs.notify_one();
  203 │     let mut state = self.state.lock().unwrap();
  214 │ let mut state = self.state.lock().unwrap();
  218 │         self.room.notify_one();
  224 │     state = self.jobs.wait(state).unwrap();

B  lessons/lesson-40/tests/contract/submitting.rs
  249 │ let other = thread::spawn(move || tried(theirs.try_submit(task(1, || ()…
  251 │ let theirs = other.join().expect("try_submit() must not panic");
  252 ┃ assert_eq!(

`main` panicked (submitting.rs:252): assertion `left == right` failed:
try_submit() must accept while there is room, also if others submit at the same
time
  left: [Err(("full", 1)), Ok(())]
 right: [Ok(()), Ok(())]
