deadlock, in the simplest failing interleaving: 19 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                      A:137
  2  ● spawn thread 2       │                                              A:137
  3  │                      ● lock queue           │                        B:60
  4  │                      ○ wait items, sleeps   │                        B:66
  5  │                      ┊                      ● lock queue             B:60
  6  │                      ┊                      ○ wait items, sleeps     B:66
  7  ● lock queue           ┊                      ┊                        B:48
  8  ● notify_one items     ┊                      ┊                        B:53
     │   → thread 1         ┊                      ┊
  9  ● unlock queue         ┊                      ┊
 10  ● lock queue           ┊                      ┊                        B:48
 11  ○ wait items, sleeps   ┊                      ┊                        B:50
 12  ┊                      ● wait items           ┊                        B:66
     ┊                      │   → notified         ┊
 13  ┊                      ● lock queue           ┊                        B:66
 14  ┊                      ● notify_one items     ┊                        B:63
     ┊                      │   → thread 2         ┊
 15  ┊                      ● unlock queue         ┊
 16  ┊                      ● end                  ┊
 17  ┊                                             ● wait items             B:66
     ┊                                             │   → notified
 18  ┊                                             ● lock queue             B:66
 19  ┊                                             ○ wait items, sleeps     B:66
     ✗ sleeps for ever                             ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/bounded_channel.rs
  137 │ thread::spawn(move || {

B  lessons/lesson-34/src/exercises/bounded.rs
   48 │ let mut queue = self.shared.queue.lock().unwrap();
   50 ┃     queue = self.shared.items.wait(queue).unwrap();
   53 │ self.shared.items.notify_one();
   60 │ let mut queue = self.shared.queue.lock().unwrap();
   63 │         self.shared.items.notify_one();
   66 ┃     queue = self.shared.items.wait(queue).unwrap();

`main` waits on `items` (bounded.rs:50), and nobody is left to notify it.
`thread 1` did at step 14 (bounded.rs:63), but that woke only `thread 2`.

`thread 2` was woken at step 17, and has waited on `items` again since step 19
(bounded.rs:66): nobody is left to notify it.
