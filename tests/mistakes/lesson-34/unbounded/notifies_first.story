deadlock, in the simplest failing interleaving: 11 steps, 1 preemption

     main                       sender
  1  ● spawn sender                                        A:108
  2  ● lock queue               │                           B:46
  3  ○ wait items, sleeps       │                           B:51
  4  ┊                          ● store written = 1        A:109
  5  ┊                          ● notify_one items → main   B:37
  6  ● wait items → notified    │                           B:51
  7  ● lock queue               │                           B:51
  8  ○ wait items, sleeps       │                           B:51
  9  ┊                          ● lock queue                B:38
 10  ┊                          ● unlock queue
 11  ┊                          ● end
     ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/unbounded_channel.rs
  108 │ let sender = thread::spawn(move || {
  109 │     theirs.store(1, Relaxed);

B  lessons/lesson-34/src/exercises/unbounded.rs
   37 │ self.shared.items.notify_one();
   38 │ let mut queue = self.shared.queue.lock().unwrap();
   46 │ let mut queue = self.shared.queue.lock().unwrap();
   51 ┃     queue = self.shared.items.wait(queue).unwrap();

`main` was woken at step 6, and has waited on `items` again since step 8
(unbounded.rs:51): nobody is left to notify it.
