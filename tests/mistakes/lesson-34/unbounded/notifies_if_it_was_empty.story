deadlock, in the simplest failing interleaving: 18 steps, 1 preemption

     main                       thread 1                thread 2
  1  ● spawn thread 1                                                       A:77
  2  ● spawn thread 2           │                                           A:77
  3  │                          ● lock queue            │                   B:49
  4  │                          ○ wait items, sleeps    │                   B:54
  5  │                          ┊                       ● lock queue        B:49
  6  │                          ┊                       ○ wait it…, sleeps  B:54
  7  ● lock queue               ┊                       ┊                   B:37
  8  ● notify_one items         ┊                       ┊                   B:41
     │   → thread 1             ┊                       ┊
  9  ● unlock queue             ┊                       ┊
 10  ● lock queue               ┊                       ┊                   B:37
 11  ● unlock queue             ┊                       ┊
 12  ○ join thread 1, sleeps    ┊                       ┊                   A:85
 13  ┊                          ● wait items → notified ┊                   B:54
 14  ┊                          ● lock queue            ┊                   B:54
 15  ┊                          ● unlock queue          ┊
 16  ┊                          ● end                   ┊
 17  ● join thread 1                                    ┊                   A:85
 18  ○ join thread 2, sleeps                            ┊                   A:85
     ✗ sleeps for ever                                  ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/unbounded_channel.rs
   77 │     thread::spawn(move || {
   85 ┃ let of_each = receivers.map(|receiver| receiver.join().expect("recv() m…

B  lessons/lesson-34/src/exercises/unbounded.rs
   37 │ let mut queue = self.shared.queue.lock().unwrap();
   41 │     self.shared.items.notify_one();
   49 │ let mut queue = self.shared.queue.lock().unwrap();
   54 ┃     queue = self.shared.items.wait(queue).unwrap();

`thread 2` waits on `items` (unbounded.rs:54), and nobody is left to notify it.
`main` did at step 8 (unbounded.rs:41), but that woke only `thread 1`.

`main` waits for `thread 2` to end (unbounded_channel.rs:85).
