panic, in the simplest failing interleaving: 19 steps, no preemptions

     main                               thread 1
  1  ● spawn thread 1                                                       A:20
  2  ● fetch_add under_way: 0 → 1       │                                  B:229
  3  ● send 0 on queue_tx               │                                   A:23
  4  ● fetch_add under_way: 1 → 2       │                                  B:229
  5  ● send 1 on queue_tx               │                                   A:23
  6  ● fetch_add under_way: 2 → 3       │                                  B:229
  7  ● send 2 on queue_tx               │                                   A:23
  8  ● drop the last queue_tx           │
  9  ○ join thread 1, sleeps            │                                   A:17
 10  ┊                                  ● recv on queue_rx → 0              A:20
 11  ┊                                  ● fetch_sub under_way: 3 → 2       B:233
 12  ┊                                  ● recv on queue_rx → 1              A:20
 13  ┊                                  ● fetch_sub under_way: 2 → 1       B:233
 14  ┊                                  ● recv on queue_rx → 2              A:20
 15  ┊                                  ● fetch_sub under_way: 1 → 0       B:233
 16  ┊                                  ● recv on queue_rx → Disconnected   A:20
 17  ┊                                  ● end
 18  ● join thread 1                                                        A:17
 19  ✗ panic: expected at most 1 …                                         B:240

A  lessons/lesson-37/src/exercises/bounded_feed.rs
   17 │ thread::scope(|scope| {
   20 │         scope.spawn(move || queue.iter().for_each(send));
   23 │         queue_tx.send(message).expect("`queue_rx` is alive");

B  lessons/lesson-37/tests/03_bounded_feed.rs
  229 │     most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  233 │     under_way.fetch_sub(1, Relaxed);
  240 ┃ assert!(

`main` panicked (03_bounded_feed.rs:240): expected at most 1 + 0 messages that
the source gave out and that are not sent yet: there were 3
