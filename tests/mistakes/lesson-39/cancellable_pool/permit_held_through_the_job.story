deadlock, in the simplest failing interleaving: 13 steps, no preemptions

     main                  thread 1                 thread 2
  1  ● send () on permits                                               A:40
  2  ● spawn thread 1                                                   A:50
  3  ● spawn thread 2      │                                            A:50
  4  ● recv on room → ()   │                        │                   A:63
  5  ● lock live           │                        │                   B:88
  6  ● unlock live         │                        │
  7  ● send 1 on jobs      │                        │                   A:71
  8  ○ select!, sleeps     │                        │                   A:63
  9  ┊                     ● recv on queue → 1      │                  A:104
 10  ┊                     ● lock live              │                   B:88
 11  ┊                     ● unlock live            │
 12  ┊                     ○ wait both 1/2, sleeps  │                  C:261
 13  ┊                     ┊                        ○ select!, sleeps  A:104
     ✗ sleeps for ever     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   40 │     permits.send(()).expect("`room` is alive");
   50 │     thread::spawn(move || worker.run(&*work))
   63 ┃ channel::select! {
   71 │ self.jobs.send(job).expect("`queue` is alive");
  104 ┃     let job = channel::select! {

B  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()

C  lessons/lesson-39/tests/03_cancellable_pool.rs
  261 ┃ let pool = WorkerPool::new(2, 1, Token::new(), move |_: u32, _| _ = bot…

`main` waits in `select!` (cancellable_pool.rs:63): none of its arms can become
ready any more.

`thread 1` waits at `both` (03_cancellable_pool.rs:261): it opens for 2, 1 came,
and `main` and `thread 2`, which have not come, sleep.

`thread 2` waits in `select!` (cancellable_pool.rs:104): none of its arms can
become ready any more.
