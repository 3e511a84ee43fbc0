deadlock, in the simplest failing interleaving: 25 steps, 1 preemption

     main                      thread 1                 thread 2
  1  ● lock queue                                                           A:50
  2  ● notify_one items                                                     A:55
     │   → nobody
  3  ● unlock queue
  4  ● lock queue                                                           A:50
  5  ● notify_one items                                                     A:55
     │   → nobody
  6  ● unlock queue
  7  ● spawn thread 1                                                      B:100
  8  ● spawn thread 2          │                                           B:100
  9  │                         ● lock queue             │                   A:50
 10  │                         ○ wait room, sleeps      │                   A:52
 11  │                         ┊                        ● lock queue        A:50
 12  │                         ┊                        ○ wait r…, sleeps   A:52
 13  ● lock queue              ┊                        ┊                   A:62
 14  ● notify_one room         ┊                        ┊                   A:67
     │   → thread 1            ┊                        ┊
 15  ● unlock queue            ┊                        ┊
 16  ● lock queue              ┊                        ┊                   A:62
 17  ● unlock queue            ┊                        ┊
 18  ○ join thread 1, sleeps   ┊                        ┊                  B:105
 19  ┊                         ● wait room → notified   ┊                   A:52
 20  ┊                         ● lock queue             ┊                   A:52
 21  ┊                         ● notify_one items       ┊                   A:55
     ┊                         │   → nobody             ┊
 22  ┊                         ● unlock queue           ┊
 23  ┊                         ● end                    ┊
 24  ● join thread 1                                    ┊                  B:105
 25  ○ join thread 2, sleeps                            ┊                  B:105
     ✗ sleeps for ever                                  ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/bounded.rs
   50 │ let mut queue = self.shared.queue.lock().unwrap();
   52 ┃     queue = self.shared.room.wait(queue).unwrap();
   55 │ self.shared.items.notify_one();
   62 │ let mut queue = self.shared.queue.lock().unwrap();
   67 │             self.shared.room.notify_one();

B  lessons/lesson-34/tests/contract/bounded_channel.rs
  100 │ thread::spawn(move || tx.send(value).is_ok())
  105 ┃     sender.join().expect("send() must not panic"),

`thread 2` waits on `room` (bounded.rs:52), and nobody is left to notify it.
`main` did at step 14 (bounded.rs:67), but that woke only `thread 1`.

`main` waits for `thread 2` to end (bounded_channel.rs:105).
