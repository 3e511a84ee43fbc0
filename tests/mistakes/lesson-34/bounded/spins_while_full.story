endless loop, in the simplest failing interleaving: 1,001 steps, no preemptions

       main                       sender
    1  ● spawn sender                                        A:34
    2  ● load sent → 0            │                          A:41
    3  ● lock queue               │                          B:63
    4  ○ wait items, sleeps       │                          B:69
    5  ┊                          ● lock queue               B:50
    6  ┊                          ● notify_one items → main  B:56
    7  ┊                          ● unlock queue
    8  ┊                          ● fetch_add sent: 0 → 1    A:37
    ⋮  981 steps are left out here
  990  ┊                          ● unlock queue
  991  ┊                          ● lock queue               B:53
  992  ┊                          ● unlock queue
  993  ┊                          ● lock queue               B:53
  994  ┊                          ● unlock queue
  995  ┊                          ● lock queue               B:53
  996  ┊                          ● unlock queue
  997  ┊                          ● lock queue               B:53
  998  ┊                          ● unlock queue
  999  ┊                          ● lock queue               B:53
 1000  ┊                          ● unlock queue
 1001  ┊                          ● lock queue               B:53
       ┊                          ✗ loops for ever

A  lessons/lesson-34/tests/contract/bounded_channel.rs
   34 │ let sender = thread::spawn(move || {
   37 │         count.fetch_add(1, SeqCst);
   41 │     let sent = sent.load(SeqCst);

B  lessons/lesson-34/src/exercises/bounded.rs
   50 │ let mut queue = self.shared.queue.lock().unwrap();
   53 ┃     queue = self.shared.queue.lock().unwrap();
   56 │ self.shared.items.notify_one();
   63 │ let mut queue = self.shared.queue.lock().unwrap();
   69 │     queue = self.shared.items.wait(queue).unwrap();

`sender` goes round in a loop (bounded.rs:53) without end and without ever
waiting. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
