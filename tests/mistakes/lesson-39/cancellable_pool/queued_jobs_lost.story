assertion failed, in the simplest failing interleaving: 32 steps, 1 preemption

     main                           thread 1
  1  ● send () on permits                                           A:41
  2  ● spawn thread 1                                               A:51
  3  ● recv on room → ()            │                               A:64
  4  ● lock live                    │                               B:88
  5  ● unlock live                  │
  6  ● send 1 on jobs               │                               A:72
  7  ○ select!, sleeps              │                               A:64
  8  ┊                              ● recv on queue → 1            A:104
  9  ┊                              ● lock live                     B:88
 10  ┊                              ● unlock live
 11  ┊                              ● send () on permits           A:114
 12  ● recv on room → ()            │                               A:64
 13  ● lock live                    │                               B:88
 14  ● unlock live                  │
 15  ● send 2 on jobs               │                               A:72
 16  ○ select!, sleeps              │                               A:64
 17  ┊                              ● lock live                    B:113
 18  ┊                              ● drop the last open
 19  ┊                              ● unlock live
 20  ┊                              ○ recv on all, sleeps          C:318
 21  ● recv on done → Disconnected  ┊                               A:64
 22  ● lock live                    ┊                               B:88
 23  ● unlock live                  ┊
 24  ● drop the last answered       ┊
 25  ● drop the last jobs           ┊
 26  ○ join thread 1, sleeps        ┊                               A:83
 27  ┊                              ● recv on all → Disconnected   C:318
 28  ┊                              ● recv on done → Disconnected  A:104
 29  ┊                              ● drop the last permits
 30  ┊                              ● end
 31  ● join thread 1                                                A:83
 32  ✗ assertion fails                                             C:329

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   41 │     permits.send(()).expect("`room` is alive");
   51 │     thread::spawn(move || worker.run(&*work))
   64 │ channel::select! {
   72 │ self.jobs.send(job).expect("`queue` is alive");
   83 │     let outcome = worker.join().expect("`work` does not panic");
  104 │     let job = channel::select! {
  114 │     _ = self.permits.send(()); // there is room again, if anybody still…

B  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()
  113 │ let mut live = self.live.lock().unwrap();

C  lessons/lesson-39/tests/03_cancellable_pool.rs
  318 │         _ = all.recv();
  329 ┃ assert_eq!(

`main` panicked (03_cancellable_pool.rs:329): assertion `left == right` failed:
job 1 cancels: it alone must be done, and the others be refused or come back
(done, the rest)
  left: (1, [3])
 right: (1, [2, 3])
