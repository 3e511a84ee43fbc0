deadlock, in the simplest failing interleaving: 11 steps, no preemptions

     main                  thread 1
  1  ● send () on permits                         A:40
  2  ● spawn thread 1                             A:50
  3  ● recv on room → ()   │                      A:63
  4  ● lock live           │                      B:88
  5  ● unlock live         │
  6  ● send 1 on jobs      │                      A:71
  7  ○ select!, sleeps     │                      A:63
  8  ┊                     ● recv on queue → 1   A:104
  9  ┊                     ● lock live            B:88
 10  ┊                     ● unlock live
 11  ┊                     ○ select!, sleeps     A:104
     ✗ sleeps for ever     ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   40 │     permits.send(()).expect("`room` is alive");
   50 │     thread::spawn(move || worker.run(&*work))
   63 ┃ channel::select! {
   71 │ self.jobs.send(job).expect("`queue` is alive");
  104 ┃     let job = channel::select! {

B  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()

`main` waits in `select!` (cancellable_pool.rs:63): none of its arms can become
ready any more.

`thread 1` waits in `select!` (cancellable_pool.rs:104): none of its arms can
become ready any more.
