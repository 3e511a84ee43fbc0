panic, in the simplest failing interleaving:
15 steps, 1 preemption, 1 spurious wake-up

     main                           sender
  1  ● spawn sender                                                A:34
  2  │                              ● lock queue                   B:50
  3  │                              ● notify_one items → nobody    B:55
  4  │                              ● unlock queue
  5  │                              ● fetch_add sent: 0 → 1        A:37
  6  │                              ● lock queue                   B:50
  7  │                              ○ wait room, sleeps            B:52
  8  │                              ● wait room → for no reason    B:52
  9  │                              ● lock queue                   B:52
 10  │                              ● notify_one items → nobody    B:55
 11  │                              ● unlock queue
 12  │                              ● fetch_add sent: 1 → 2        A:37
 13  │                              ● end
 14  ● load sent → 2                                               A:41
 15  ✗ panic: with a capacity of …                                 A:42

A  lessons/lesson-34/tests/contract/bounded_channel.rs
   34 │ let sender = thread::spawn(move || {
   37 │         count.fetch_add(1, SeqCst);
   41 │     let sent = sent.load(SeqCst);
   42 ┃     assert!(

B  lessons/lesson-34/src/exercises/bounded.rs
   50 │ let mut queue = self.shared.queue.lock().unwrap();
   52 │     queue = self.shared.room.wait(queue).unwrap();
   55 │ self.shared.items.notify_one();

`main` panicked (bounded_channel.rs:42): with a capacity of 1, send() must
return at most once more than recv() was called: it returned 2 times, and recv()
was called 0 times

The wait that ended at step 8 did so for no reason. std allows that, so whoever
wakes must look at the condition again: `while`, not `if` (or `wait_while`).
