assertion failed, in the simplest failing interleaving: 22 steps, no preemptions

     main                    worker#1                  worker#2
  1  ● lock state                                                  A:32
  2  ● unlock state
  3  ● spawn worker#1                                             B:292
  4  ● lock state            │                                     A:54
  5  ○ wait zero, sleeps     │                                     A:56
  6  ┊                       ● fetch_add ended: 0 → 1             B:293
  7  ┊                       ● lock state                          A:41
  8  ┊                       ● notify_all zero → main              A:49
  9  ┊                       ● unlock state
 10  ┊                       ● end
 11  ● wait zero → notified                                        A:56
 12  ● lock state                                                  A:56
 13  ● unlock state
 14  ● load ended → 1                                             B:299
 15  ● join worker#1                                              B:304
 16  ● lock state                                                  A:32
 17  ● unlock state
 18  ● spawn worker#2                                             B:292
 19  ● lock state                                      │           A:54
 20  ● unlock state                                    │
 21  ● load ended → 1                                  │          B:299
 22  ✗ assertion fails                                 │          B:300

A  lessons/lesson-36/src/exercises/wait_group.rs
   32 │ let mut state = self.shared.state.lock().unwrap();
   41 │ let mut state = self.shared.state.lock().unwrap();
   49 │     self.shared.zero.notify_all();
   54 │ let mut state = self.shared.state.lock().unwrap();
   56 │     state = self.shared.zero.wait(state).unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  292 │     thread::spawn(move || {
  293 │         ended.fetch_add(1, Relaxed);
  299 │ let ended = ended.load(Relaxed);
  300 ┃ assert_eq!(
  304 │ worker.join().unwrap();

`main` panicked (01_wait_group.rs:300): assertion `left == right` failed: wait()
must wait in the second round as it did in the first
  left: 1
 right: 2

When `main` panicked, `worker#2` had not begun.
