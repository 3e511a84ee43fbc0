deadlock, in the simplest failing interleaving: 7 steps, no preemptions

     main                  sender
  1  ● spawn sender                              A:108
  2  ● lock queue          │                      B:44
  3  ○ wait items, sleeps  │                      B:49
  4  ┊                     ● store written = 1   A:109
  5  ┊                     ● lock queue           B:36
  6  ┊                     ● unlock queue
  7  ┊                     ● end
     ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/unbounded_channel.rs
  108 │ let sender = thread::spawn(move || {
  109 │     theirs.store(1, Relaxed);

B  lessons/lesson-34/src/exercises/unbounded.rs
   36 │ let mut queue = self.shared.queue.lock().unwrap();
   44 │ let mut queue = self.shared.queue.lock().unwrap();
   49 ┃     queue = self.shared.items.wait(queue).unwrap();

`main` waits on `items` (unbounded.rs:49), which nobody has ever notified, and
nobody is left to.
