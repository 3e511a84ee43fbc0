assertion failed, in the simplest failing interleaving: 17 steps, no preemptions

     main                       first                        second
  1  ● lock state                                                      A:28
  2  ● unlock state
  3  ● spawn first                                                    B:318
  4  ● lock state               │                                      A:43
  5  ○ wait changed, sleeps     │                                      A:46
  6  ┊                          ● lock state                           A:28
  7  ┊                          ● unlock state
  8  ┊                          ● spawn second                        B:322
  9  ┊                          ● lock state                 │         A:32
 10  ┊                          ● notify_all changed → main  │         A:39
 11  ┊                          ● unlock state               │
 12  ┊                          ● end                        │
 13  ● wait changed → notified                               │         A:46
 14  ● lock state                                            │         A:46
 15  ● unlock state                                          │
 16  ● load ended → 0                                        │        B:333
 17  ✗ assertion fails                                       │        B:334

A  lessons/lesson-36/src/exercises/wait_group.rs
   28 │ self.shared.state.lock().unwrap().count += jobs;
   32 │ let mut state = self.shared.state.lock().unwrap();
   39 │ self.shared.changed.notify_all();
   43 │ let mut state = self.shared.state.lock().unwrap();
   46 │     state = self.shared.changed.wait(state).unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  318 │     thread::spawn(move || {
  322 │             thread::spawn(move || {
  333 │ let ended = ended.load(Relaxed);
  334 ┃ assert_eq!(

`main` panicked (01_wait_group.rs:334): assertion `left == right` failed: wait()
must also wait for a job that was counted while it waited
  left: 0
 right: 1

When `main` panicked, `second` had not begun.
