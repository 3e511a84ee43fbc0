panic, in the simplest failing interleaving: 39 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                     A:28
  2  ● fetch_add under_way: 0 → 1      │                                 B:374
  3  ● send on jobs_tx                 │                                  A:42
  4  ● fetch_add under_way: 1 → 2      │                                 B:374
  5  ● send on jobs_tx                 │                                  A:42
  6  ● fetch_add under_way: 2 → 3      │                                 B:374
  7  ○ send on jobs_tx, sleeps         │                                  A:42
  8  ┊                                 ● recv on jobs_rx → a value        A:29
  9  ┊                                 ● send 0 on reply_tx#1             A:30
 10  ┊                                 ● drop the last reply_tx#1
 11  ┊                                 ● recv on jobs_rx → a value        A:29
 12  ┊                                 ● send 1 on reply_tx#2             A:30
 13  ┊                                 ● drop the last reply_tx#2
 14  ┊                                 ● recv on jobs_rx → a value        A:29
 15  ┊                                 ● send 2 on reply_tx#3             A:30
 16  ┊                                 ● drop the last reply_tx#3
 17  ┊                                 ○ recv on jobs_rx, sleeps          A:29
 18  ● send on jobs_tx                 ┊                                  A:42
 19  ● recv on reply_rx#1 → 0          ┊                                  A:50
 20  ● fetch_sub under_way: 3 → 2      ┊                                 B:382
 21  ● fetch_add under_way: 2 → 3      ┊                                 B:374
 22  ● send on jobs_tx                 ┊                                  A:42
 23  ● recv on reply_rx#2 → 1          ┊                                  A:50
 24  ● fetch_sub under_way: 3 → 2      ┊                                 B:382
 25  ● recv on reply_rx#3 → 2          ┊                                  A:50
 26  ● fetch_sub under_way: 2 → 1      ┊                                 B:382
 27  ○ recv on reply_rx#4, sleeps      ┊                                  A:50
 28  ┊                                 ● recv on jobs_rx → a value        A:29
 29  ┊                                 ● send 3 on reply_tx#4             A:30
 30  ┊                                 ● drop the last reply_tx#4
 31  ┊                                 ○ recv on jobs_rx, sleeps          A:29
 32  ● recv on reply_rx#4 → 3          ┊                                  A:50
 33  ● fetch_sub under_way: 1 → 0      ┊                                 B:382
 34  ● drop the last jobs_tx           ┊
 35  ○ join thread 1, sleeps           ┊                                  A:24
 36  ┊                                 ● recv on jobs_rx → Disconnected   A:29
 37  ┊                                 ● end
 38  ● join thread 1                                                      A:24
 39  ✗ panic: expected at most 2 …                                       B:386

A  lessons/lesson-35/src/exercises/ordered.rs
   24 │ thread::scope(|scope| {
   28 │         scope.spawn(move || {
   29 │             for (job, reply) in jobs {
   30 │                 _ = reply.send(work(job));
   42 │             if jobs_tx.send((job, reply_tx)).is_err() {
   50 │         let Ok(result) = reply.recv() else {

B  lessons/lesson-35/tests/03_ordered.rs
  374 │     noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
  382 │         under_way.fetch_sub(1, Relaxed);
  386 ┃ assert!(

`main` panicked (03_ordered.rs:386): expected at most 2 jobs to be taken and not
handed over: there were 3
