deadlock, in the simplest failing interleaving: 16 steps, no preemptions

     main                       sender
  1  ● spawn sender                                        A:34
  2  ● load sent → 0            │                          A:41
  3  ● lock queue               │                          B:61
  4  ○ wait items, sleeps       │                          B:66
  5  ┊                          ● lock queue               B:49
  6  ┊                          ● notify_one items → main  B:54
  7  ┊                          ● unlock queue
  8  ┊                          ● fetch_add sent: 0 → 1    A:37
  9  ┊                          ● lock queue               B:49
 10  ┊                          ○ wait room, sleeps        B:51
 11  ● wait items → notified    ┊                          B:66
 12  ● lock queue               ┊                          B:66
 13  ● unlock queue             ┊
 14  ● load sent → 1            ┊                          A:41
 15  ● lock queue               ┊                          B:61
 16  ○ wait items, sleeps       ┊                          B:66
     ✗ sleeps for ever          ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/bounded_channel.rs
   34 │ let sender = thread::spawn(move || {
   37 │         count.fetch_add(1, SeqCst);
   41 │     let sent = sent.load(SeqCst);

B  lessons/lesson-34/src/exercises/bounded.rs
   49 │ let mut queue = self.shared.queue.lock().unwrap();
   51 ┃     queue = self.shared.room.wait(queue).unwrap();
   54 │ self.shared.items.notify_one();
   61 │ let mut queue = self.shared.queue.lock().unwrap();
   66 ┃     queue = self.shared.items.wait(queue).unwrap();

`main` was woken at step 11, and has waited on `items` again since step 16
(bounded.rs:66): nobody is left to notify it.

`sender` waits on `room` (bounded.rs:51), which nobody has ever notified, and
nobody is left to.
