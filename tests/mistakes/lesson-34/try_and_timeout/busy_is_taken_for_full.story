assertion failed, in the simplest failing interleaving: 31 steps, 1 preemption

     main                    sender                receiver
  1  ● lock state                                                          A:214
  2  ● unlock state
  3  ● spawn sender                                                        B:119
  4  ● try_lock state → Ok   │                                             A:147
  5  ● unlock state          │
  6  ○ join sender, sleeps   │                                             B:122
  7  ┊                       ● try_lock state → Ok                         A:147
  8  ┊                       ● unlock state
  9  ┊                       ● lock state                                  A:230
 10  ┊                       ● unlock state
 11  ┊                       ● end
 12  ● join sender                                                         B:122
 13  ● lock state                                                          A:222
 14  ● unlock state
 15  ● spawn receiver                                                      B:130
 16  ● try_lock state → Ok                         │                       A:178
 17  │                                             ● try_lock state → Err  A:178
 18  │                                             ○ lock state, sleeps    A:240
 19  ● unlock state                                ┊
 20  ○ join receiver, sleeps                       ┊                       B:133
 21  ┊                                             ● lock state            A:240
 22  ┊                                             ● unlock state
 23  ┊                                             ● end
 24  ● join receiver                                                       B:133
 25  ✗ assertion fails                                                     B:135
 26  ● lock state                                                          A:240
 27  ● notify_all room                                                     A:244
     │   → nobody
 28  ● unlock state
 29  ● lock state                                                          A:230
 30  ● notify_all items                                                    A:233
     │   → nobody
 31  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  147 │ let Ok(mut state) = self.shared.state.try_lock() else {
  178 │ let Ok(mut state) = self.shared.state.try_lock() else {
  214 │ self.shared.lock().senders += 1;
  222 │ self.shared.lock().receivers += 1;
  230 │ let mut state = self.shared.lock();
  233 │     self.shared.items.notify_all();
  240 │ let mut state = self.shared.lock();
  244 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
  119 │ let sender = thread::spawn(move || other.try_send(1));
  122 │     sender.join().expect("try_send() must not panic"),
  130 │ let receiver = thread::spawn(move || other.try_recv());
  133 │     receiver.join().expect("try_recv() must not panic"),
  135 ┃ assert_eq!(

`main` panicked (trying.rs:135): assertion `left == right` failed: try_recv()
must take a value that is there, also if others receive at the same time
  left: [Ok(1), Err(Empty)]
 right: [Ok(1), Ok(1)]
