deadlock, in the simplest failing interleaving: 22 steps, 1 preemption

     main                      thread 1                thread 2
  1  ● lock state                                                           A:99
  2  ● unlock state
  3  ● spawn thread 1                                                       B:78
  4  ● lock state              │                                            A:99
  5  ● unlock state            │
  6  ● spawn thread 2          │                                            B:78
  7  │                         ● lock state            │                    A:75
  8  │                         ○ wait items, sleeps    │                    A:84
  9  │                         ┊                       ● lock state         A:75
 10  │                         ┊                       ○ wait it…, sleeps   A:84
 11  ● lock state              ┊                       ┊                   A:107
 12  ● notify_one items        ┊                       ┊                   A:110
     │   → thread 1            ┊                       ┊
 13  ● unlock state            ┊                       ┊
 14  ○ join thread 1, sleeps   ┊                       ┊                    B:82
 15  ┊                         ● wait items → notified ┊                    A:84
 16  ┊                         ● lock state            ┊                    A:84
 17  ┊                         ● unlock state          ┊
 18  ┊                         ● lock state            ┊                   A:117
 19  ┊                         ● unlock state          ┊
 20  ┊                         ● end                   ┊
 21  ● join thread 1                                   ┊                    B:82
 22  ○ join thread 2, sleeps                           ┊                    B:82
     ✗ sleeps for ever                                 ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/close.rs
   75 │ let mut state = self.shared.state.lock().unwrap();
   84 ┃     state = self.shared.items.wait(state).unwrap();
   99 │ self.shared.state.lock().unwrap().receivers += 1;
  107 │ let mut state = self.shared.state.lock().unwrap();
  110 │     self.shared.items.notify_one();
  117 │ let mut state = self.shared.state.lock().unwrap();

B  lessons/lesson-34/tests/contract/closing.rs
   78 │ thread::spawn(move || rx.recv().ok())
   82 ┃ receivers.map(|receiver| receiver.join().expect("recv() must not panic"…

`thread 2` waits on `items` (close.rs:84), and nobody is left to notify it.
`main` did at step 12 (close.rs:110), but that woke only `thread 1`.

`main` waits for `thread 2` to end (closing.rs:82).
