panic, in the simplest failing interleaving: 41 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:29
  2  ● spawn thread 2       │                                               A:36
  3  ○ recv, sleeps         │                      │                        A:38
     ┊   on results_rx      │                      │
  4  ┊                      ○ recv on job…, sleeps │                        A:30
  5  ┊                      ┊                      ● fetch_add             B:374
     ┊                      ┊                      │   under_way: 0 → 1
  6  ┊                      ┊                      ● send on jobs_tx        A:36
  7  ┊                      ┊                      ● fetch_add             B:374
     ┊                      ┊                      │   under_way: 1 → 2
  8  ┊                      ┊                      ● send on jobs_tx        A:36
  9  ┊                      ┊                      ● fetch_add             B:374
     ┊                      ┊                      │   under_way: 2 → 3
 10  ┊                      ┊                      ● send on jobs_tx        A:36
 11  ┊                      ┊                      ● fetch_add             B:374
     ┊                      ┊                      │   under_way: 3 → 4
 12  ┊                      ┊                      ○ send on job…, sleeps   A:36
  ⋮  1 step is left out here
 14  ┊                      ● send on results_tx   ┊                        A:31
 15  ┊                      ● recv on jobs_rx      ┊                        A:30
     ┊                      │   → a value          ┊
 16  ┊                      ● send on results_tx   ┊                        A:31
 17  ┊                      ● recv on jobs_rx      ┊                        A:30
     ┊                      │   → a value          ┊
 18  ┊                      ● send on results_tx   ┊                        A:31
 19  ┊                      ● recv on jobs_rx      ┊                        A:30
     ┊                      │   → a value          ┊
 20  ┊                      ○ send, sleeps         ┊                        A:31
     ┊                      ┊   on results_tx      ┊
 21  ● recv on results_rx   ┊                      ┊                        A:38
     │   → a value          ┊                      ┊
 22  ● fetch_sub            ┊                      ┊                       B:382
     │   under_way: 4 → 3   ┊                      ┊
 23  ● recv on results_rx   ┊                      ┊                        A:38
     │   → a value          ┊                      ┊
 24  ● fetch_sub            ┊                      ┊                       B:382
     │   under_way: 3 → 2   ┊                      ┊
 25  ● recv on results_rx   ┊                      ┊                        A:38
     │   → a value          ┊                      ┊
 26  ● fetch_sub            ┊                      ┊                       B:382
     │   under_way: 2 → 1   ┊                      ┊
 27  ● recv on results_rx   ┊                      ┊                        A:38
     │   → a value          ┊                      ┊
 28  ● fetch_sub            ┊                      ┊                       B:382
     │   under_way: 1 → 0   ┊                      ┊
 29  ○ recv, sleeps         ┊                      ┊                        A:38
     ┊   on results_rx      ┊                      ┊
 30  ┊                      ● send on results_tx   ┊                        A:31
 31  ┊                      ○ recv on job…, sleeps ┊                        A:30
 32  ┊                      ┊                      ● send on jobs_tx        A:36
 33  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last jobs_tx
 34  ┊                      ┊                      ● end
 35  ┊                      ● recv on jobs_rx                               A:30
     ┊                      │   → Disconnected
 36  ┊                      ● drop
     ┊                      │   the last results_…
 37  ┊                      ● end
 38  ● recv on results_rx                                                   A:38
     │   → Disconnected
 39  ● join thread 1                                                        A:24
 40  ● join thread 2                                                        A:24
 41  ✗ panic:                                                              B:386
     │   expected at most …

A  lessons/lesson-35/src/exercises/ordered.rs
   24 │ thread::scope(|scope| {
   29 │         scope.spawn(move || {
   30 │             for (index, job) in jobs {
   31 │                 _ = results.send((index, work(job)));
   36 │     scope.spawn(move || jobs.enumerate().all(|job| jobs_tx.send(job).is…
   38 │     for (index, result) in results_rx {

B  lessons/lesson-35/tests/03_ordered.rs
  374 │     noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
  382 │         under_way.fetch_sub(1, Relaxed);
  386 ┃ assert!(

`main` panicked (03_ordered.rs:386): expected at most 2 jobs to be taken and not
handed over: there were 4
