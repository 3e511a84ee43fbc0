panic, in the simplest failing interleaving: 41 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:27
  2  ● spawn thread 2       │                                               A:34
  3  ○ recv, sleeps         │                      │                        A:35
     ┊   on results_rx      │                      │
  4  ┊                      ○ recv on job…, sleeps │                        A:28
  5  ┊                      ┊                      ● fetch_add             B:374
     ┊                      ┊                      │   under_way: 0 → 1
  6  ┊                      ┊                      ● send on jobs_tx        A:34
  7  ┊                      ┊                      ● fetch_add             B:374
     ┊                      ┊                      │   under_way: 1 → 2
  8  ┊                      ┊                      ● send on jobs_tx        A:34
  9  ┊                      ┊                      ● fetch_add             B:374
     ┊                      ┊                      │   under_way: 2 → 3
 10  ┊                      ┊                      ● send on jobs_tx        A:34
 11  ┊                      ┊                      ● fetch_add             B:374
     ┊                      ┊                      │   under_way: 3 → 4
 12  ┊                      ┊                      ○ send on job…, sleeps   A:34
  ⋮  1 step is left out here
 14  ┊                      ● send on results_tx   ┊                        A:29
 15  ┊                      ● recv on jobs_rx      ┊                        A:28
     ┊                      │   → a value          ┊
 16  ┊                      ● send on results_tx   ┊                        A:29
 17  ┊                      ● recv on jobs_rx      ┊                        A:28
     ┊                      │   → a value          ┊
 18  ┊                      ● send on results_tx   ┊                        A:29
 19  ┊                      ● recv on jobs_rx      ┊                        A:28
     ┊                      │   → a value          ┊
 20  ┊                      ○ send, sleeps         ┊                        A:29
     ┊                      ┊   on results_tx      ┊
 21  ● recv on results_rx   ┊                      ┊                        A:35
     │   → a value          ┊                      ┊
 22  ● recv on results_rx   ┊                      ┊                        A:35
     │   → a value          ┊                      ┊
 23  ● recv on results_rx   ┊                      ┊                        A:35
     │   → a value          ┊                      ┊
 24  ● recv on results_rx   ┊                      ┊                        A:35
     │   → a value          ┊                      ┊
 25  ○ recv, sleeps         ┊                      ┊                        A:35
     ┊   on results_rx      ┊                      ┊
 26  ┊                      ● send on results_tx   ┊                        A:29
 27  ┊                      ○ recv on job…, sleeps ┊                        A:28
 28  ┊                      ┊                      ● send on jobs_tx        A:34
 29  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last jobs_tx
 30  ┊                      ┊                      ● end
 31  ┊                      ● recv on jobs_rx                               A:28
     ┊                      │   → Disconnected
 32  ┊                      ● drop
     ┊                      │   the last results_…
 33  ┊                      ● end
 34  ● recv on results_rx                                                   A:35
     │   → Disconnected
 35  ● join thread 1                                                        A:22
 36  ● join thread 2                                                        A:22
 37  ● fetch_sub                                                           B:382
     │   under_way: 4 → 3
 38  ● fetch_sub                                                           B:382
     │   under_way: 3 → 2
 39  ● fetch_sub                                                           B:382
     │   under_way: 2 → 1
 40  ● fetch_sub                                                           B:382
     │   under_way: 1 → 0
 41  ✗ panic:                                                              B:386
     │   expected at most …

A  lessons/lesson-35/src/exercises/ordered.rs
   22 │ let mut results: Vec<(usize, R)> = thread::scope(|scope| {
   27 │         scope.spawn(move || {
   28 │             for (index, job) in jobs {
   29 │                 _ = results.send((index, work(job)));
   34 │     scope.spawn(move || jobs.enumerate().all(|job| jobs_tx.send(job).is…
   35 │     results_rx.iter().collect()

B  lessons/lesson-35/tests/03_ordered.rs
  374 │     noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
  382 │         under_way.fetch_sub(1, Relaxed);
  386 ┃ assert!(

`main` panicked (03_ordered.rs:386): expected at most 2 jobs to be taken and not
handed over: there were 4
