deadlock, in the simplest failing interleaving: 19 steps, no preemptions

     main                    thread 1
  1  ● send () on permits                             A:40
  2  ● spawn thread 1                                 A:50
  3  ● recv on room → ()     │                        A:63
  4  ● lock live             │                        B:88
  5  ● unlock live           │
  6  ● send 1 on jobs        │                        A:68
  7  ○ recv on room, sleeps  │                        A:63
  8  ┊                       ● recv on queue → 1     A:101
  9  ┊                       ● lock live              B:88
 10  ┊                       ● unlock live
 11  ┊                       ● send () on permits    A:111
 12  ┊                       ● lock live             B:113
 13  ┊                       ● drop the last open
 14  ┊                       ● unlock live
 15  ┊                       ○ recv on all, sleeps   C:318
 16  ● recv on room → ()     ┊                        A:63
 17  ● lock live             ┊                        B:88
 18  ● unlock live           ┊
 19  ○ recv on room, sleeps  ┊                        A:63
     ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   40 │     permits.send(()).expect("`room` is alive");
   50 │     thread::spawn(move || worker.run(&*work))
   63 ┃ _ = self.room.recv();
   68 │ self.jobs.send(job).expect("`queue` is alive");
  101 │     let job = channel::select! {
  111 │     _ = self.permits.send(()); // there is room again, if anybody still…

B  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()
  113 │ let mut live = self.live.lock().unwrap();

C  lessons/lesson-39/tests/03_cancellable_pool.rs
  318 ┃ _ = all.recv();

`main` waits for a value from `room` (cancellable_pool.rs:63): the channel is
empty, but not closed. A sender (`permits`, or a clone of it) has not been
dropped, and nobody is left to send. Not ended, and so able to hold it: `main`
and `thread 1`.

`thread 1` waits for a value from `all` (03_cancellable_pool.rs:318): the
channel is empty, but not closed. A sender (`answered`, or a clone of it) has
not been dropped, and nobody is left to send. Most likely it is `main` that
still holds it.
