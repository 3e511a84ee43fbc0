assertion failed, in the simplest failing interleaving: 33 steps, 1 preemption

     main                                thread 1
  1  ● send () on permits                                                 A:40
  2  ● spawn thread 1                                                     A:50
  3  ● recv on room → ()                 │                                A:63
  4  ● lock live                         │                                B:88
  5  ● unlock live                       │
  6  ● send 1 on jobs                    │                                A:71
  7  ○ select!, sleeps                   │                                A:63
  8  ┊                                   ● recv on queue → 1             A:104
  9  ┊                                   ● send () on permits            A:110
 10  ● recv on room → ()                 │                                A:63
 11  ● lock live                         │                                B:88
 12  ● unlock live                       │
 13  ● send 2 on jobs                    │                                A:71
 14  ○ select!, sleeps                   │                                A:63
 15  ┊                                   ● lock live                     B:113
 16  ┊                                   ● drop the last open
 17  ┊                                   ● unlock live
 18  ┊                                   ○ recv on all, sleeps           C:318
 19  ● recv on done → Disconnected       ┊                                A:63
 20  ● lock live                         ┊                                B:88
 21  ● unlock live                       ┊
 22  ● drop the last answered            ┊
 23  ● drop the last jobs                ┊
 24  ○ join thread 1, sleeps             ┊                                A:82
 25  ┊                                   ● recv on all → Disconnected    C:318
 26  ┊                                   ● recv on queue → 2             A:104
 27  ┊                                   ● send () on permits            A:110
 28  ┊                                   ● recv on queue → Disconnected  A:104
 29  ┊                                   ● drop the last permits
 30  ┊                                   ● end
 31  ● join thread 1                                                      A:82
 32  ● try_recv on queue → Disconnected                                   A:86
 33  ✗ assertion fails                                                   C:329

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   40 │     permits.send(()).expect("`room` is alive");
   50 │     thread::spawn(move || worker.run(&*work))
   63 │ channel::select! {
   71 │ self.jobs.send(job).expect("`queue` is alive");
   82 │     let outcome = worker.join().expect("`work` does not panic");
   86 │ all.returned.extend(self.queue.try_iter());
  104 │     let job = channel::select! {
  110 │     _ = self.permits.send(()); // there is room again, if anybody still…

B  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()
  113 │ let mut live = self.live.lock().unwrap();

C  lessons/lesson-39/tests/03_cancellable_pool.rs
  318 │         _ = all.recv();
  329 ┃ assert_eq!(

`main` panicked (03_cancellable_pool.rs:329): assertion `left == right` failed:
job 1 cancels: it alone must be done, and the others be refused or come back
(done, the rest)
  left: (2, [3])
 right: (1, [2, 3])
