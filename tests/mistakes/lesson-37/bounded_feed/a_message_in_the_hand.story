panic, in the simplest failing interleaving: 42 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                       A:21
  2  ● fetch_add under_way: 0 → 1       │                                  B:229
  3  ● lock state                       │                                   C:76
  4  ● unlock state                     │
  5  ● send on queue_tx                 │                                   A:31
  6  ● fetch_add under_way: 1 → 2       │                                  B:229
  7  ● lock state                       │                                   C:76
  8  ○ wait changed, sleeps             │                                   C:78
  9  ┊                                  ● recv on queue_rx → a value        A:22
 10  ┊                                  ● fetch_sub under_way: 2 → 1       B:233
 11  ┊                                  ● lock state                       C:101
 12  ┊                                  ● unlock state
  ⋮  2 steps are left out here
 15  ● wait changed → notified          ┊                                   C:78
 16  ● lock state                       ┊                                   C:78
 17  ● unlock state                     ┊
 18  ● send on queue_tx                 ┊                                   A:31
 19  ● fetch_add under_way: 1 → 2       ┊                                  B:229
 20  ● lock state                       ┊                                   C:76
 21  ○ wait changed, sleeps             ┊                                   C:78
 22  ┊                                  ● recv on queue_rx → a value        A:22
 23  ┊                                  ● fetch_sub under_way: 2 → 1       B:233
 24  ┊                                  ● lock state                       C:101
 25  ┊                                  ● unlock state
 26  ┊                                  ● notify_one changed → main        C:102
 27  ┊                                  ○ recv on queue_rx, sleeps          A:22
 28  ● wait changed → notified          ┊                                   C:78
 29  ● lock state                       ┊                                   C:78
 30  ● unlock state                     ┊
 31  ● send on queue_tx                 ┊                                   A:31
 32  ● drop the last queue_tx           ┊
 33  ○ join thread 1, sleeps            ┊                                   A:18
 34  ┊                                  ● recv on queue_rx → a value        A:22
 35  ┊                                  ● fetch_sub under_way: 1 → 0       B:233
 36  ┊                                  ● lock state                       C:101
 37  ┊                                  ● unlock state
 38  ┊                                  ● notify_one changed → nobody      C:102
 39  ┊                                  ● recv on queue_rx → Disconnected   A:22
 40  ┊                                  ● end
 41  ● join thread 1                                                        A:18
 42  ✗ panic: expected at most 1 …                                         B:240

A  lessons/lesson-37/src/exercises/bounded_feed.rs
   18 │ thread::scope(|scope| {
   21 │         scope.spawn(move || {
   22 │             for (message, place) in queue {
   30 │         queue_tx
   31 │             .send((message, place))

B  lessons/lesson-37/tests/03_bounded_feed.rs
  229 │     most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  233 │     under_way.fetch_sub(1, Relaxed);
  240 ┃ assert!(

C  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();
   78 │     state = self.shared.changed.wait(state).unwrap();
  101 │ shared.state.lock().unwrap().free += 1;
  102 │ shared.changed.notify_one();

`main` panicked (03_bounded_feed.rs:240): expected at most 1 + 0 messages that
the source gave out and that are not sent yet: there were 2
