panic, in the simplest failing interleaving: 50 steps, 1 preemption

     main                               thread 1
  1  ● spawn thread 1                                                       A:22
  2  ● lock state                       │                                   B:76
  3  ● unlock state                     │
  4  ● fetch_add under_way: 0 → 1       │                                  C:229
  5  ● send on queue_tx                 │                                   A:33
  6  ● lock state                       │                                   B:76
  7  ○ wait changed, sleeps             │                                   B:78
  8  ┊                                  ● recv on queue_rx → a value        A:23
  9  ┊                                  ● lock state                       B:101
 10  ┊                                  ● unlock state
 11  ┊                                  ● notify_one changed → main        B:102
 12  ┊                                  ● fetch_sub under_way: 1 → 0       C:233
  ⋮  10 steps are left out here
 23  ┊                                  ● unlock state
 24  ┊                                  ● notify_one changed → main        B:102
 25  ● wait changed → notified          │                                   B:78
 26  ● lock state                       │                                   B:78
 27  ● unlock state                     │
 28  ● fetch_add under_way: 1 → 2       │                                  C:229
 29  ● send on queue_tx                 │                                   A:33
 30  ● lock state                       │                                   B:76
 31  ○ wait changed, sleeps             │                                   B:78
 32  ┊                                  ● fetch_sub under_way: 2 → 1       C:233
 33  ┊                                  ● recv on queue_rx → a value        A:23
 34  ┊                                  ● lock state                       B:101
 35  ┊                                  ● unlock state
 36  ┊                                  ● notify_one changed → main        B:102
 37  ┊                                  ● fetch_sub under_way: 1 → 0       C:233
 38  ┊                                  ○ recv on queue_rx, sleeps          A:23
 39  ● wait changed → notified          ┊                                   B:78
 40  ● lock state                       ┊                                   B:78
 41  ● unlock state                     ┊
 42  ● lock state                       ┊                                  B:101
 43  ● unlock state                     ┊
 44  ● notify_one changed → nobody      ┊                                  B:102
 45  ● drop the last queue_tx           ┊
 46  ○ join thread 1, sleeps            ┊                                   A:19
 47  ┊                                  ● recv on queue_rx → Disconnected   A:23
 48  ┊                                  ● end
 49  ● join thread 1                                                        A:19
 50  ✗ panic: expected at most 1 …                                         C:240

A  lessons/lesson-37/src/exercises/bounded_feed.rs
   19 │ thread::scope(|scope| {
   22 │         scope.spawn(move || {
   23 │             for (message, place) in queue {
   32 │         queue_tx
   33 │             .send((message, place))

B  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();
   78 │     state = self.shared.changed.wait(state).unwrap();
  101 │ shared.state.lock().unwrap().free += 1;
  102 │ shared.changed.notify_one();

C  lessons/lesson-37/tests/03_bounded_feed.rs
  229 │     most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  233 │     under_way.fetch_sub(1, Relaxed);
  240 ┃ assert!(

`main` panicked (03_bounded_feed.rs:240): expected at most 1 + 0 messages that
the source gave out and that are not sent yet: there were 2
