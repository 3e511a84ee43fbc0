assertion failed, in the simplest failing interleaving: 31 steps, 1 preemption

     main                    sender                receiver
  1  ● lock state                                                          A:212
  2  ● unlock state
  3  ● spawn sender                                                        B:119
  4  ● try_lock state → Ok   │                                             A:145
  5  ● unlock state          │
  6  ○ join sender, sleeps   │                                             B:122
  7  ┊                       ● try_lock state → Ok                         A:145
  8  ┊                       ● unlock state
  9  ┊                       ● lock state                                  A:228
 10  ┊                       ● unlock state
 11  ┊                       ● end
 12  ● join sender                                                         B:122
 13  ● lock state                                                          A:220
 14  ● unlock state
 15  ● spawn receiver                                                      B:130
 16  ● try_lock state → Ok                         │                       A:176
 17  │                                             ● try_lock state → Err  A:176
 18  │                                             ○ lock state, sleeps    A:238
 19  ● unlock state                                ┊
 20  ○ join receiver, sleeps                       ┊                       B:133
 21  ┊                                             ● lock state            A:238
 22  ┊                                             ● unlock state
 23  ┊                                             ● end
 24  ● join receiver                                                       B:133
 25  ✗ assertion fails                                                     B:135
 26  ● lock state                                                          A:238
 27  ● notify_all room                                                     A:242
     │   → nobody
 28  ● unlock state
 29  ● lock state                                                          A:228
 30  ● notify_all items                                                    A:231
     │   → nobody
 31  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  145 │ let Ok(mut state) = self.shared.state.try_lock() else {
  176 │ let Ok(mut state) = self.shared.state.try_lock() else {
  212 │ self.shared.lock().senders += 1;
  220 │ self.shared.lock().receivers += 1;
  228 │ let mut state = self.shared.lock();
  231 │     self.shared.items.notify_all();
  238 │ let mut state = self.shared.lock();
  242 │     self.shared.room.notify_all();

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
