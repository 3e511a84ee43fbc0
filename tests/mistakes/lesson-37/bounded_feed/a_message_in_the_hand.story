panic, in the simplest failing interleaving: 42 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                       A:21
  2  ● fetch_add under_way: 0 → 1       │                                  B:227
  3  ● lock state                       │                                   C:75
  4  ● unlock state                     │
  5  ● send on queue_tx                 │                                   A:31
  6  ● fetch_add under_way: 1 → 2       │                                  B:227
  7  ● lock state                       │                                   C:75
  8  ○ wait changed, sleeps             │                                   C:77
  9  ┊                                  ● recv on queue_rx → a value        A:22
 10  ┊                                  ● fetch_sub under_way: 2 → 1       B:231
 11  ┊                                  ● lock state                       C:100
 12  ┊                                  ● unlock state
  ⋮  2 steps are left out here
 15  ● wait changed → notified          ┊                                   C:77
 16  ● lock state                       ┊                                   C:77
 17  ● unlock state                     ┊
 18  ● send on queue_tx                 ┊                                   A:31
 19  ● fetch_add under_way: 1 → 2       ┊                                  B:227
 20  ● lock state                       ┊                                   C:75
 21  ○ wait changed, sleeps             ┊                                   C:77
 22  ┊                                  ● recv on queue_rx → a value        A:22
 23  ┊                                  ● fetch_sub under_way: 2 → 1       B:231
 24  ┊                                  ● lock state                       C:100
 25  ┊                                  ● unlock state
 26  ┊                                  ● notify_one changed → main        C:101
 27  ┊                                  ○ recv on queue_rx, sleeps          A:22
 28  ● wait changed → notified          ┊                                   C:77
 29  ● lock state                       ┊                                   C:77
 30  ● unlock state                     ┊
 31  ● send on queue_tx                 ┊                                   A:31
 32  ● drop the last queue_tx           ┊
 33  ○ join thread 1, sleeps            ┊                                   A:18
 34  ┊                                  ● recv on queue_rx → a value        A:22
 35  ┊                                  ● fetch_sub under_way: 1 → 0       B:231
 36  ┊                                  ● lock state                       C:100
 37  ┊                                  ● unlock state
 38  ┊                                  ● notify_one changed → nobody      C:101
 39  ┊                                  ● recv on queue_rx → Disconnected   A:22
 40  ┊                                  ● end
 41  ● join thread 1                                                        A:18
 42  ✗ panic: expected at most 1 …                                         B:238

A  lessons/lesson-37/src/exercises/bounded_feed.rs
   18 │ thread::scope(|scope| {
   21 │         scope.spawn(move || {
   22 │             for (message, place) in queue {
   30 │         queue_tx
   31 │             .send((message, place))

B  lessons/lesson-37/tests/03_bounded_feed.rs
  227 │     most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  231 │     under_way.fetch_sub(1, Relaxed);
  238 ┃ assert!(

C  lessons/lesson-37/src/exercises/semaphore.rs
   75 │ let mut state = self.shared.state.lock().unwrap();
   77 │     state = self.shared.changed.wait(state).unwrap();
  100 │ shared.state.lock().unwrap().free += 1;
  101 │ shared.changed.notify_one();

`main` panicked (03_bounded_feed.rs:238): expected at most 1 + 0 messages that
the source gave out and that are not sent yet: there were 2
