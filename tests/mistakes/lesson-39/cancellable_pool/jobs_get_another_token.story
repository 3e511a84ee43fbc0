deadlock, in the simplest failing interleaving: 21 steps, 1 preemption

     main                      thread 1
  1  ● lock live#1                                        A:50
  2  ● unlock live#1
  3  ● send () on permits                                 B:40
  4  ● spawn thread 1                                     B:50
  5  ● recv on room → ()       │                          B:63
  6  ● lock live#2             │                          A:88
  7  ● unlock live#2           │
  8  ● send 1 on jobs          │                          B:71
  9  ● lock live#1             │                         A:113
 10  ● drop the last open#1    │
 11  │                         ● recv on queue → 1       B:104
 12  │                         ● lock live#2              A:88
 13  │                         ● unlock live#2
 14  │                         ● send () on permits      B:114
 15  │                         ○ recv on done#3, sleeps   A:93
 16  ● lock live#2             ┊                         A:113
 17  ● drop the last open#2    ┊
 18  ● unlock live#2           ┊
 19  ● unlock live#1           ┊
 20  ● drop the last jobs      ┊
 21  ○ join thread 1, sleeps   ┊                          B:82
     ✗ sleeps for ever         ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();
   88 │ self.node.live.lock().unwrap().is_none()
   93 ┃ _ = self.node.done.recv();
  113 │ let mut live = self.live.lock().unwrap();

B  lessons/lesson-39/src/exercises/cancellable_pool.rs
   40 │     permits.send(()).expect("`room` is alive");
   50 │     thread::spawn(move || worker.run(&*work))
   63 │ channel::select! {
   71 │ self.jobs.send(job).expect("`queue` is alive");
   82 ┃     let outcome = worker.join().expect("`work` does not panic");
  104 │     let job = channel::select! {
  114 │     _ = self.permits.send(()); // there is room again, if anybody still…

`thread 1` waits for a value from `done#3` (token.rs:93): the channel is empty,
but not closed. A sender (`open#3`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `main` that still holds it.

`main` waits for `thread 1` to end (cancellable_pool.rs:82).
