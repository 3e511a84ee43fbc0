panic, in the simplest failing interleaving: 12 steps, 1 preemption

     main                           sender
  1  ● spawn sender                                                A:34
  2  │                              ● lock queue                   B:50
  3  │                              ● notify_one items → nobody    B:59
  4  │                              ● unlock queue
  5  │                              ● fetch_add sent: 0 → 1        A:37
  6  │                              ● lock queue                   B:50
  7  │                              ● notify_one items → nobody    B:59
  8  │                              ● unlock queue
  9  │                              ● fetch_add sent: 1 → 2        A:37
 10  │                              ● end
 11  ● load sent → 2                                               A:41
 12  ✗ panic: with a capacity of …                                 A:42

A  lessons/lesson-34/tests/contract/bounded_channel.rs
   34 │ let sender = thread::spawn(move || {
   37 │         count.fetch_add(1, SeqCst);
   41 │     let sent = sent.load(SeqCst);
   42 ┃     assert!(

B  lessons/lesson-34/src/exercises/bounded.rs
   50 │ let mut queue = self.shared.queue.lock().unwrap();
   59 │ self.shared.items.notify_one();

`main` panicked (bounded_channel.rs:42): with a capacity of 1, send() must
return at most once more than recv() was called: it returned 2 times, and recv()
was called 0 times
