assertion failed, in the simplest failing interleaving: 17 steps, 1 preemption

     main                             thread 1
  1  ● lock state                                                       A:76
  2  ● unlock state
  3  ● load failed → false                                              B:32
  4  ● spawn thread 1                                                   B:36
  5  ● lock state                     │                                 A:76
  6  ● unlock state                   │
  7  │                                ● fetch_or failed: false → true   B:38
  8  │                                ● lock state                     A:101
  9  │                                ● unlock state
 10  │                                ● notify_one changed → nobody    A:102
 11  │                                ● end
 12  ● load failed → true                                               B:32
 13  ● lock state                                                      A:101
 14  ● unlock state
 15  ● notify_one changed → nobody                                     A:102
 16  ● join thread 1                                                    B:29
 17  ✗ assertion fails                                                 C:257

A  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();
  101 │ shared.state.lock().unwrap().free += 1;
  102 │ shared.changed.notify_one();

B  lessons/lesson-37/src/exercises/send_all.rs
   29 │ thread::scope(|scope| {
   32 │         if failed.load(SeqCst) {
   36 │         scope.spawn(move || {
   38 │             failed.fetch_or(!matches!(outcome, Outcome::Sent), SeqCst);

C  lessons/lesson-37/tests/02_send_all.rs
  257 ┃ assert_eq!(

`main` panicked (02_send_all.rs:257): assertion `left == right` failed: expected
message 1 to fail and message 2 to be sent
  left: [Failed(1)]
 right: [Failed(1), Sent]
