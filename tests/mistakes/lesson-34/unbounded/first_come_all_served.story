deadlock, in the simplest failing interleaving: 22 steps, no preemptions

     main                         thread 1        thread 2
  1  ● spawn thread 1                                                   A:77
  2  ● spawn thread 2             │                                     A:77
  3  ● lock queue                 │               │                     B:39
  4  ● notify_one items → nobody  │               │                     B:41
  5  ● unlock queue               │               │
  6  ● lock queue                 │               │                     B:39
  7  ● notify_one items → nobody  │               │                     B:41
  8  ● unlock queue               │               │
  9  ○ join thread 1, sleeps      │               │                     A:85
 10  ┊                            ● lock own#1    │                     B:48
 11  ┊                            ● unlock own#1  │
 12  ┊                            ● lock queue    │                     B:51
 13  ┊                            ● unlock queue  │
 14  ┊                            ● lock own#1    │                     B:58
 15  ┊                            ● unlock own#1  │
 16  ┊                            ● end           │
 17  ● join thread 1                              │                     A:85
 18  ○ join thread 2, sleeps                      │                     A:85
 19  ┊                                            ● lock own#2          B:48
 20  ┊                                            ● unlock own#2
 21  ┊                                            ● lock queue          B:51
 22  ┊                                            ○ wait items, sleeps  B:53
     ✗ sleeps for ever                            ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/unbounded_channel.rs
   77 │     thread::spawn(move || {
   85 ┃ let of_each = receivers.map(|receiver| receiver.join().expect("recv() m…

B  lessons/lesson-34/src/exercises/unbounded.rs
   39 │ let mut queue = self.shared.queue.lock().unwrap();
   41 │ self.shared.items.notify_one();
   48 │ if let Some(value) = self.own.lock().unwrap().pop_front() {
   51 │ let mut queue = self.shared.queue.lock().unwrap();
   53 ┃     queue = self.shared.items.wait(queue).unwrap();
   58 │ self.own.lock().unwrap().append(&mut own);

`thread 2` has waited on `items` since step 22 (unbounded.rs:53), and nobody is
left to notify it. `main` did at step 7 (unbounded.rs:41), before `thread 2`
took `queue` at step 21 to look at its condition: what had changed under that
lock by then was there to be seen, so it is the condition that made it wait.

`main` waits for `thread 2` to end (unbounded_channel.rs:85).
