panic, in the simplest failing interleaving: 37 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                     A:28
  2  ● fetch_add under_way: 0 → 1      │                                 B:374
  3  ● send on jobs_tx                 │                                  A:40
  4  ● fetch_add under_way: 1 → 2      │                                 B:374
  5  ● send on jobs_tx                 │                                  A:40
  6  ● fetch_add under_way: 2 → 3      │                                 B:374
  7  ● send on jobs_tx                 │                                  A:40
  8  ● fetch_add under_way: 3 → 4      │                                 B:374
  9  ● send on jobs_tx                 │                                  A:40
 10  ○ recv on reply_rx#1, sleeps      │                                  A:48
 11  ┊                                 ● recv on jobs_rx → a value        A:29
 12  ┊                                 ● send 0 on reply_tx#1             A:30
 13  ┊                                 ● drop the last reply_tx#1
 14  ┊                                 ● recv on jobs_rx → a value        A:29
 15  ┊                                 ● send 1 on reply_tx#2             A:30
 16  ┊                                 ● drop the last reply_tx#2
 17  ┊                                 ● recv on jobs_rx → a value        A:29
 18  ┊                                 ● send 2 on reply_tx#3             A:30
 19  ┊                                 ● drop the last reply_tx#3
 20  ┊                                 ● recv on jobs_rx → a value        A:29
 21  ┊                                 ● send 3 on reply_tx#4             A:30
 22  ┊                                 ● drop the last reply_tx#4
 23  ┊                                 ○ recv on jobs_rx, sleeps          A:29
 24  ● recv on reply_rx#1 → 0          ┊                                  A:48
 25  ● fetch_sub under_way: 4 → 3      ┊                                 B:382
 26  ● recv on reply_rx#2 → 1          ┊                                  A:48
 27  ● fetch_sub under_way: 3 → 2      ┊                                 B:382
 28  ● recv on reply_rx#3 → 2          ┊                                  A:48
 29  ● fetch_sub under_way: 2 → 1      ┊                                 B:382
 30  ● recv on reply_rx#4 → 3          ┊                                  A:48
 31  ● fetch_sub under_way: 1 → 0      ┊                                 B:382
 32  ● drop the last jobs_tx           ┊
 33  ○ join thread 1, sleeps           ┊                                  A:24
 34  ┊                                 ● recv on jobs_rx → Disconnected   A:29
 35  ┊                                 ● end
 36  ● join thread 1                                                      A:24
 37  ✗ panic: expected at most 2 …                                       B:386

A  lessons/lesson-35/src/exercises/ordered.rs
   24 │ thread::scope(|scope| {
   28 │         scope.spawn(move || {
   29 │             for (job, reply) in jobs {
   30 │                 _ = reply.send(work(job));
   40 │             if jobs_tx.send((job, reply_tx)).is_err() {
   48 │         let Ok(result) = reply.recv() else {

B  lessons/lesson-35/tests/03_ordered.rs
  374 │     noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
  382 │         under_way.fetch_sub(1, Relaxed);
  386 ┃ assert!(

`main` panicked (03_ordered.rs:386): expected at most 2 jobs to be taken and not
handed over: there were 4
