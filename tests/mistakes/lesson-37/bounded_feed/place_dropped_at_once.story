panic, in the simplest failing interleaving: 41 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                       A:21
  2  ● lock state                       │                                   B:76
  3  ● unlock state                     │
  4  ● lock state                       │                                  B:101
  5  ● unlock state                     │
  6  ● notify_one changed → nobody      │                                  B:102
  7  ● fetch_add under_way: 0 → 1       │                                  C:229
  8  ● send 0 on queue_tx               │                                   A:30
  9  ● lock state                       │                                   B:76
 10  ● unlock state                     │
 11  ● lock state                       │                                  B:101
 12  ● unlock state                     │
  ⋮  1 step is left out here
 14  ● fetch_add under_way: 1 → 2       │                                  C:229
 15  ○ send 1 on queue_tx, sleeps       │                                   A:30
 16  ┊                                  ● recv on queue_rx → 0              A:22
 17  ┊                                  ● fetch_sub under_way: 2 → 1       C:233
 18  ┊                                  ● recv on queue_rx → 1              A:22
 19  ┊                                  ● fetch_sub under_way: 1 → 0       C:233
 20  ┊                                  ○ recv on queue_rx, sleeps          A:22
 21  ● send 1 on queue_tx               ┊                                   A:30
 22  ● lock state                       ┊                                   B:76
 23  ● unlock state                     ┊
 24  ● lock state                       ┊                                  B:101
 25  ● unlock state                     ┊
 26  ● notify_one changed → nobody      ┊                                  B:102
 27  ● fetch_add under_way: 0 → 1       ┊                                  C:229
 28  ● send 2 on queue_tx               ┊                                   A:30
 29  ● lock state                       ┊                                   B:76
 30  ● unlock state                     ┊
 31  ● lock state                       ┊                                  B:101
 32  ● unlock state                     ┊
 33  ● notify_one changed → nobody      ┊                                  B:102
 34  ● drop the last queue_tx           ┊
 35  ○ join thread 1, sleeps            ┊                                   A:18
 36  ┊                                  ● recv on queue_rx → 2              A:22
 37  ┊                                  ● fetch_sub under_way: 1 → 0       C:233
 38  ┊                                  ● recv on queue_rx → Disconnected   A:22
 39  ┊                                  ● end
 40  ● join thread 1                                                        A:18
 41  ✗ panic: expected at most 1 …                                         C:240

A  lessons/lesson-37/src/exercises/bounded_feed.rs
   18 │ thread::scope(|scope| {
   21 │         scope.spawn(move || {
   22 │             for message in queue {
   30 │         queue_tx.send(message).expect("`queue_rx` is alive");

B  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();
  101 │ shared.state.lock().unwrap().free += 1;
  102 │ shared.changed.notify_one();

C  lessons/lesson-37/tests/03_bounded_feed.rs
  229 │     most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  233 │     under_way.fetch_sub(1, Relaxed);
  240 ┃ assert!(

`main` panicked (03_bounded_feed.rs:240): expected at most 1 + 0 messages that
the source gave out and that are not sent yet: there were 2
