deadlock, in the simplest failing interleaving: 15 steps, no preemptions

     main                       sender
  1  ● spawn sender                                        A:34
  2  ● load sent → 0            │                          A:41
  3  ● lock queue               │                          B:66
  4  ○ wait items, sleeps       │                          B:72
  5  ┊                          ● lock queue               B:52
  6  ┊                          ● lock taken               B:53
  7  ┊                          ● unlock taken
  8  ┊                          ● notify_one items → main  B:59
  9  ┊                          ● unlock queue
 10  ┊                          ● fetch_add sent: 0 → 1    A:37
 11  ┊                          ● lock queue               B:52
 12  ┊                          ● lock taken               B:53
 13  ┊                          ○ wait room, sleeps        B:55
 14  ● wait items → notified    ┊                          B:72
 15  ○ lock queue, sleeps       ┊                          B:72
     ✗ sleeps for ever          ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/bounded_channel.rs
   34 │ let sender = thread::spawn(move || {
   37 │         count.fetch_add(1, SeqCst);
   41 │     let sent = sent.load(SeqCst);

B  lessons/lesson-34/src/exercises/bounded.rs
   52 │ let mut queue = self.shared.queue.lock().unwrap();
   53 │ let mut taken = self.shared.taken.lock().unwrap();
   55 ┃     taken = self.shared.room.wait(taken).unwrap();
   59 │ self.shared.items.notify_one();
   66 │ let mut queue = self.shared.queue.lock().unwrap();
   72 ┃     queue = self.shared.items.wait(queue).unwrap();

`main` waits for `queue` (bounded.rs:72), which `sender` has held since step 11
(bounded.rs:52).

`sender` waits on `room` (bounded.rs:55), which nobody has ever notified, and
nobody is left to.
