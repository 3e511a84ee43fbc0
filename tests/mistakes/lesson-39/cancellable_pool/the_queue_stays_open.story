deadlock, in the simplest failing interleaving: 26 steps, no preemptions

     main                    thread 1                thread 2
  1  ● send () on permits                                                   A:40
  2  ● spawn thread 1                                                       A:50
  3  ● spawn thread 2        │                                              A:50
  4  ● recv on room → ()     │                       │                      A:63
  5  ● lock live             │                       │                      B:88
  6  ● unlock live           │                       │
  7  ● send 1 on jobs        │                       │                      A:71
  8  ○ select!, sleeps       │                       │                      A:63
  9  ┊                       ● recv on queue → 1     │                     A:103
 10  ┊                       ● lock live             │                      B:88
 11  ┊                       ● unlock live           │
 12  ┊                       ● send () on permits    │                     A:113
 13  ┊                       ○ wait both 1/2, sleeps │                     C:261
 14  ● recv on room → ()     ┊                       │                      A:63
 15  ● lock live             ┊                       │                      B:88
 16  ● unlock live           ┊                       │
 17  ● send 2 on jobs        ┊                       │                      A:71
 18  ○ join thread 1, sleeps ┊                       │                      A:81
 19  ┊                       ┊                       ● recv on queue → 2   A:103
 20  ┊                       ┊                       ● lock live            B:88
 21  ┊                       ┊                       ● unlock live
 22  ┊                       ┊                       ● send () on permits  A:113
 23  ┊                       ┊                       ● wait both → leader  C:261
 24  ┊                       ┊                       ○ select!, sleeps     A:103
 25  ┊                       ● wait both → passes    ┊                     C:261
 26  ┊                       ○ select!, sleeps       ┊                     A:103
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   40 │     permits.send(()).expect("`room` is alive");
   50 │     thread::spawn(move || worker.run(&*work))
   63 │ channel::select! {
   71 │ self.jobs.send(job).expect("`queue` is alive");
   81 ┃     let outcome = worker.join().expect("`work` does not panic");
  103 ┃     let job = channel::select! {
  113 │     _ = self.permits.send(()); // there is room again, if anybody still…

B  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()

C  lessons/lesson-39/tests/03_cancellable_pool.rs
  261 │ let pool = WorkerPool::new(2, 1, Token::new(), move |_: u32, _| _ = bot…

`thread 1` waits in `select!` (cancellable_pool.rs:103): none of its arms can
become ready any more.

`thread 2` waits in `select!` (cancellable_pool.rs:103): none of its arms can
become ready any more.

`main` waits for `thread 1` to end (cancellable_pool.rs:81).
