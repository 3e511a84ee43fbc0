deadlock, in the simplest failing interleaving: 25 steps, no preemptions

     main                    thread 1                thread 2
  1  ● send () on permits                                                   A:40
  2  ● spawn thread 1                                                       A:50
  3  ● spawn thread 2        │                                              A:50
  4  ● recv on room → ()     │                       │                      A:63
  5  ● lock live             │                       │                      B:88
  6  ● unlock live           │                       │
  7  ● send 1 on jobs        │                       │                      A:71
  8  ○ select!, sleeps       │                       │                      A:63
  9  ┊                       ● recv on queue → 1     │                     A:104
 10  ┊                       ● lock live             │                      B:88
 11  ┊                       ● unlock live           │
 12  ┊                       ● send () on permits    │                     A:114
 13  ┊                       ● lock work             │                     A:115
 14  ┊                       ○ wait both 1/2, sleeps │                     C:261
 15  ● recv on room → ()     ┊                       │                      A:63
 16  ● lock live             ┊                       │                      B:88
 17  ● unlock live           ┊                       │
 18  ● send 2 on jobs        ┊                       │                      A:71
 19  ● drop the last jobs    ┊                       │
 20  ○ join thread 1, sleeps ┊                       │                      A:82
 21  ┊                       ┊                       ● recv on queue → 2   A:104
 22  ┊                       ┊                       ● lock live            B:88
 23  ┊                       ┊                       ● unlock live
 24  ┊                       ┊                       ● send () on permits  A:114
 25  ┊                       ┊                       ○ lock work, sleeps   A:115
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   40 │     permits.send(()).expect("`room` is alive");
   50 │     thread::spawn(move || worker.run(&*work))
   63 │ channel::select! {
   71 │ self.jobs.send(job).expect("`queue` is alive");
   82 ┃     let outcome = worker.join().expect("`work` does not panic");
  104 │     let job = channel::select! {
  114 │     _ = self.permits.send(()); // there is room again, if anybody still…
  115 ┃     work.lock().unwrap()(job, &self.token);

B  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()

C  lessons/lesson-39/tests/03_cancellable_pool.rs
  261 ┃ let pool = WorkerPool::new(2, 1, Token::new(), move |_: u32, _| _ = bot…

`thread 2` waits for `work` (cancellable_pool.rs:115), which `thread 1` has held
since step 13 (cancellable_pool.rs:115).

`thread 1` waits at `both` (03_cancellable_pool.rs:261): it opens for 2, 1 came,
and `main` and `thread 2`, which have not come, sleep.

`main` waits for `thread 1` to end (cancellable_pool.rs:82).
