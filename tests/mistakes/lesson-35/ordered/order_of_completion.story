panic, in the simplest failing interleaving: 53 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:28
  2  ● spawn thread 2       │                                               A:35
  3  ○ recv, sleeps         │                      │                        A:44
     ┊   on results_rx      │                      │
  4  ┊                      ○ recv on job…, sleeps │                        A:29
  5  ┊                      ┊                      ● send                   A:37
     ┊                      ┊                      │   () on permits_tx
  6  ┊                      ┊                      ● fetch_add             B:374
     ┊                      ┊                      │   under_way: 0 → 1
  7  ┊                      ┊                      ● send 0 on jobs_tx      A:39
  8  ┊                      ┊                      ● send                   A:37
     ┊                      ┊                      │   () on permits_tx
  9  ┊                      ┊                      ● fetch_add             B:374
     ┊                      ┊                      │   under_way: 1 → 2
 10  ┊                      ┊                      ● send 1 on jobs_tx      A:39
 11  ┊                      ┊                      ○ send, sleeps           A:37
     ┊                      ┊                      ┊   () on permits_tx
 12  ┊                      ● recv on jobs_rx → 0  ┊                        A:29
  ⋮  13 steps are left out here
 26  │                      ┊                      ● fetch_add             B:374
     │                      ┊                      │   under_way: 2 → 3
 27  │                      ┊                      ● send 3 on jobs_tx      A:39
 28  │                      ┊                      ○ send, sleeps           A:37
     │                      ┊                      ┊   () on permits_tx
 29  ● fetch_sub            ┊                      ┊                       B:382
     │   under_way: 3 → 2   ┊                      ┊
 30  ○ recv, sleeps         ┊                      ┊                        A:44
     ┊   on results_rx      ┊                      ┊
 31  ┊                      ● recv on jobs_rx → 2  ┊                        A:29
 32  ┊                      ● send 2 on results_tx ┊                        A:30
 33  ┊                      ● recv on jobs_rx → 3  ┊                        A:29
 34  ┊                      ● send 3 on results_tx ┊                        A:30
 35  ┊                      ○ recv on job…, sleeps ┊                        A:29
 36  ● recv on results_rx   ┊                      ┊                        A:44
     │   → 2                ┊                      ┊
 37  ● recv on permits → () ┊                      ┊                        A:45
 38  ● fetch_sub            ┊                      ┊                       B:382
     │   under_way: 2 → 1   ┊                      ┊
 39  ● recv on results_rx   ┊                      ┊                        A:44
     │   → 3                ┊                      ┊
 40  ● recv on permits → () ┊                      ┊                        A:45
 41  ● fetch_sub            ┊                      ┊                       B:382
     │   under_way: 1 → 0   ┊                      ┊
 42  ○ recv, sleeps         ┊                      ┊                        A:44
     ┊   on results_rx      ┊                      ┊
 43  ┊                      ┊                      ● send                   A:37
     ┊                      ┊                      │   () on permits_tx
 44  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last permits_…
 45  ┊                      ┊                      ● drop
     ┊                      ┊                      │   the last jobs_tx
 46  ┊                      ┊                      ● end
 47  ┊                      ● recv on jobs_rx                               A:29
     ┊                      │   → Disconnected
 48  ┊                      ● drop
     ┊                      │   the last results_…
 49  ┊                      ● end
 50  ● recv on results_rx                                                   A:44
     │   → Disconnected
 51  ● join thread 1                                                        A:23
 52  ● join thread 2                                                        A:23
 53  ✗ panic:                                                              B:386
     │   expected at most …

A  lessons/lesson-35/src/exercises/ordered.rs
   23 │ thread::scope(|scope| {
   28 │         scope.spawn(move || {
   29 │             for job in jobs {
   30 │                 _ = results.send(work(job));
   35 │     scope.spawn(move || {
   37 │         while permits_tx.send(()).is_ok() {
   39 │             if jobs_tx.send(job).is_err() {
   44 │     for result in results_rx {
   45 │         _ = permits.recv();

B  lessons/lesson-35/tests/03_ordered.rs
  374 │     noted.fetch_max(begun.fetch_add(1, Relaxed) + 1, Relaxed);
  382 │         under_way.fetch_sub(1, Relaxed);
  386 ┃ assert!(

`main` panicked (03_ordered.rs:386): expected at most 2 jobs to be taken and not
handed over: there were 3
