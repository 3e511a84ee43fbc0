panic, in the simplest failing interleaving: 27 steps, 1 preemption

     main                    sender                 receiver
  1  ● spawn sender                                                         A:68
  2  ● spawn receiver        │                                              A:70
  3  ● lock queue            │                      │                       B:50
  4  ● unlock queue          │                      │
  5  │                       ● lock queue           │                       B:50
  6  │                       ● unlock queue         │
  7  │                       ● lock queue           │                       B:55
  8  │                       ● unlock queue         │
  9  │                       ● notify_one items     │                       B:56
     │                       │   → nobody           │
 10  │                       ● fetch_add            │                       A:65
     │                       │   sent: 0 → 1        │
 11  │                       ● end                  │
 12  ● lock queue                                   │                       B:55
 13  ● unlock queue                                 │
 14  ● notify_one items                             │                       B:56
     │   → nobody                                   │
 15  ● fetch_add sent: 1 → 2                        │                       A:65
 16  ● join sender                                  │                       A:75
 17  ○ join receiver, sleeps                        │                       A:76
 18  ┊                                              ● load sent → 2         A:71
 19  ┊                                              ● lock queue            B:63
 20  ┊                                              ● notify_one room       B:66
     ┊                                              │   → nobody
 21  ┊                                              ● unlock queue
 22  ┊                                              ● lock queue            B:63
 23  ┊                                              ● notify_one room       B:66
     ┊                                              │   → nobody
 24  ┊                                              ● unlock queue
 25  ┊                                              ● end
 26  ● join receiver                                                        A:76
 27  ✗ panic:                                                               A:78
     │   with a capacity of…

A  lessons/lesson-34/tests/contract/bounded_channel.rs
   65 │     sent.fetch_add(1, SeqCst);
   68 │ let sender = thread::spawn(move || send(&other, &theirs, 1));
   70 │ let receiver = thread::spawn(move || {
   71 │     let before = before.load(SeqCst);
   75 │ sender.join().expect("send() must not panic");
   76 │ let (before, mut received) = receiver.join().expect("recv() must not pa…
   78 ┃ assert!(

B  lessons/lesson-34/src/exercises/bounded.rs
   50 │ let mut queue = self.shared.queue.lock().unwrap();
   55 │ self.shared.queue.lock().unwrap().push_back(value);
   56 │ self.shared.items.notify_one();
   63 │ let mut queue = self.shared.queue.lock().unwrap();
   66 │         self.shared.room.notify_one();

`main` panicked (bounded_channel.rs:78): with a capacity of 1, only one of two
senders may go on before a value is received: 2 did

lost update, if what is written at bounded.rs:55 was read at bounded.rs:50:
`main` and `sender` had both locked `queue` at bounded.rs:50 (steps 3 and 5)
before either locked it again at bounded.rs:55 (steps 7 and 12). Read and write
under one lock.
