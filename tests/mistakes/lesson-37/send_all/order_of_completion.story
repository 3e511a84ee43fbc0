assertion failed, in the simplest failing interleaving: 22 steps, no preemptions

     main                   thread 1               thread 2
  1  ● lock state                                                           A:76
  2  ● unlock state
  3  ● spawn thread 1                                                       B:32
  4  ● lock state           │                                               A:76
  5  ● unlock state         │
  6  ● spawn thread 2       │                                               B:32
  7  ○ join, sleeps         │                      │                        B:28
     ┊   thread 1           │                      │
  8  ┊                      │                      ● lock outcomes          B:34
  9  ┊                      │                      ● unlock outcomes
 10  ┊                      │                      ● lock state            A:101
 11  ┊                      │                      ● unlock state
 12  ┊                      │                      ● notify_one changed    A:102
     ┊                      │                      │   → nobody
 13  ┊                      │                      ● end
 14  ┊                      ● lock outcomes                                 B:34
 15  ┊                      ● unlock outcomes
 16  ┊                      ● lock state                                   A:101
 17  ┊                      ● unlock state
 18  ┊                      ● notify_one changed                           A:102
     ┊                      │   → nobody
 19  ┊                      ● end
 20  ● join thread 1                                                        B:28
 21  ● join thread 2                                                        B:28
 22  ✗ assertion fails                                                     C:257

A  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();
  101 │ shared.state.lock().unwrap().free += 1;
  102 │ shared.changed.notify_one();

B  lessons/lesson-37/src/exercises/send_all.rs
   28 │ thread::scope(|scope| {
   32 │         scope.spawn(move || {
   34 │             outcomes.lock().unwrap().push(outcome);

C  lessons/lesson-37/tests/02_send_all.rs
  257 ┃ assert_eq!(

`main` panicked (02_send_all.rs:257): assertion `left == right` failed: expected
message 1 to fail and message 2 to be sent
  left: [Sent, Failed(1)]
 right: [Failed(1), Sent]
