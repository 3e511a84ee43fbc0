assertion failed, in the simplest failing interleaving: 11 steps, no preemptions

     main
  1  ● lock queue                 A:36
  2  ● notify_one items → nobody  A:38
  3  ● unlock queue
  4  ● lock queue                 A:36
  5  ● notify_one items → nobody  A:38
  6  ● unlock queue
  7  ● lock queue                 A:45
  8  ● unlock queue
  9  ● lock queue                 A:45
 10  ● unlock queue
 11  ✗ assertion fails            B:18

A  lessons/lesson-34/src/exercises/unbounded.rs
   36 │ let mut queue = self.shared.queue.lock().unwrap();
   38 │ self.shared.items.notify_one();
   45 │ let mut queue = self.shared.queue.lock().unwrap();

B  lessons/lesson-34/tests/contract/unbounded_channel.rs
   18 ┃ assert_eq!(

`main` panicked (unbounded_channel.rs:18): assertion `left == right` failed:
recv() must return the values in the order in which they were sent
  left: [1, 0]
 right: [0, 1]
