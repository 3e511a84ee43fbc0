deadlock, in the simplest failing interleaving: 10 steps, 1 preemption

     main                         sender
  1  ● spawn sender                                            A:108
  2  ● lock queue                 │                             B:48
  3  ● unlock queue               │
  4  │                            ● store written = 1          A:109
  5  │                            ● lock queue                  B:38
  6  │                            ● notify_one items → nobody   B:40
  7  │                            ● unlock queue
  8  │                            ● end
  9  ● lock queue                                               B:51
 10  ○ wait items, sleeps                                       B:52
     ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/unbounded_channel.rs
  108 │ let sender = thread::spawn(move || {
  109 │     theirs.store(1, Relaxed);

B  lessons/lesson-34/src/exercises/unbounded.rs
   38 │ let mut queue = self.shared.queue.lock().unwrap();
   40 │ self.shared.items.notify_one();
   48 │     if let Some(value) = self.shared.queue.lock().unwrap().pop_front() {
   51 │     let queue = self.shared.queue.lock().unwrap();
   52 ┃     drop(self.shared.items.wait(queue).unwrap());

lost wake-up: `sender` notified `items` at step 6 (unbounded.rs:40), when nobody
waited on it; `main` began to wait at step 10 (unbounded.rs:52), and nobody is
left to notify it. `main` had locked `queue` before that, and let go of it
(steps 2 and 3): look at the condition and wait under the same lock.
