assertion failed, in the simplest failing interleaving: 39 steps, no preemptions

     main                                thread 1
  1  ● send () on permits                                          A:40
  2  ● spawn thread 1                                              A:50
  3  ● recv on room → ()                 │                         A:63
  4  ● lock live                         │                         B:88
  5  ● unlock live                       │
  6  ● send 1 on jobs                    │                         A:71
  7  ○ select!, sleeps                   │                         A:63
  8  ┊                                   ● recv on queue → 1      A:105
  9  ┊                                   ● lock live               B:88
 10  ┊                                   ● unlock live
 11  ┊                                   ● send () on permits     A:115
 12  ┊                                   ○ select!, sleeps        A:105
 13  ● recv on room → ()                 ┊                         A:63
 14  ● lock live                         ┊                         B:88
 15  ● unlock live                       ┊
 16  ● send 2 on jobs                    ┊                         A:71
 17  ○ select!, sleeps                   ┊                         A:63
 18  ┊                                   ● recv on queue → 2      A:105
 19  ┊                                   ● lock live               B:88
 20  ┊                                   ● unlock live
 21  ┊                                   ● send () on permits     A:115
 22  ┊                                   ○ select!, sleeps        A:105
 23  ● recv on room → ()                 ┊                         A:63
 24  ● lock live                         ┊                         B:88
 25  ● unlock live                       ┊
 26  ● send 3 on jobs                    ┊                         A:71
 27  ● drop the last jobs                ┊
 28  ● lock live                         ┊                        B:113
 29  ● drop the last open                ┊
 30  ● unlock live                       ┊
 31  ○ join thread 1, sleeps             ┊                         A:83
 32  ┊                                   ● recv on queue → 3      A:105
 33  ┊                                   ● lock live               B:88
 34  ┊                                   ● unlock live
 35  ┊                                   ● drop the last permits
 36  ┊                                   ● end
 37  ● join thread 1                                               A:83
 38  ● try_recv on queue → Disconnected                            A:87
 39  ✗ assertion fails                                            C:394

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   40 │     permits.send(()).expect("`room` is alive");
   50 │     thread::spawn(move || worker.run(&*work))
   63 │ channel::select! {
   71 │ self.jobs.send(job).expect("`queue` is alive");
   83 │     let outcome = worker.join().expect("`work` does not panic");
   87 │ all.returned.extend(self.queue.try_iter());
  105 │     let job = channel::select! {
  115 │     _ = self.permits.send(()); // there is room again, if anybody still…

B  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()
  113 │ let mut live = self.live.lock().unwrap();

C  lessons/lesson-39/tests/03_cancellable_pool.rs
  394 ┃ assert_eq!(

`main` panicked (03_cancellable_pool.rs:394): assertion `left == right` failed:
without a cancel, all jobs must be done (done, returned)
  left: (2, [3])
 right: (3, [])
