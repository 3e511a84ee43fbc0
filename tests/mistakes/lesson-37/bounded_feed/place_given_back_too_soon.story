panic, in the simplest failing interleaving: 50 steps, 1 preemption

     main                               thread 1
  1  ● spawn thread 1                                                       A:22
  2  ● lock state                       │                                   B:75
  3  ● unlock state                     │
  4  ● fetch_add under_way: 0 → 1       │                                  C:227
  5  ● send on queue_tx                 │                                   A:33
  6  ● lock state                       │                                   B:75
  7  ○ wait changed, sleeps             │                                   B:77
  8  ┊                                  ● recv on queue_rx → a value        A:23
  9  ┊                                  ● lock state                       B:100
 10  ┊                                  ● unlock state
 11  ┊                                  ● notify_one changed → main        B:101
 12  ┊                                  ● fetch_sub under_way: 1 → 0       C:231
  ⋮  10 steps are left out here
 23  ┊                                  ● unlock state
 24  ┊                                  ● notify_one changed → main        B:101
 25  ● wait changed → notified          │                                   B:77
 26  ● lock state                       │                                   B:77
 27  ● unlock state                     │
 28  ● fetch_add under_way: 1 → 2       │                                  C:227
 29  ● send on queue_tx                 │                                   A:33
 30  ● lock state                       │                                   B:75
 31  ○ wait changed, sleeps             │                                   B:77
 32  ┊                                  ● fetch_sub under_way: 2 → 1       C:231
 33  ┊                                  ● recv on queue_rx → a value        A:23
 34  ┊                                  ● lock state                       B:100
 35  ┊                                  ● unlock state
 36  ┊                                  ● notify_one changed → main        B:101
 37  ┊                                  ● fetch_sub under_way: 1 → 0       C:231
 38  ┊                                  ○ recv on queue_rx, sleeps          A:23
 39  ● wait changed → notified          ┊                                   B:77
 40  ● lock state                       ┊                                   B:77
 41  ● unlock state                     ┊
 42  ● lock state                       ┊                                  B:100
 43  ● unlock state                     ┊
 44  ● notify_one changed → nobody      ┊                                  B:101
 45  ● drop the last queue_tx           ┊
 46  ○ join thread 1, sleeps            ┊                                   A:19
 47  ┊                                  ● recv on queue_rx → Disconnected   A:23
 48  ┊                                  ● end
 49  ● join thread 1                                                        A:19
 50  ✗ panic: expected at most 1 …                                         C:238

A  lessons/lesson-37/src/exercises/bounded_feed.rs
   19 │ thread::scope(|scope| {
   22 │         scope.spawn(move || {
   23 │             for (message, place) in queue {
   32 │         queue_tx
   33 │             .send((message, place))

B  lessons/lesson-37/src/exercises/semaphore.rs
   75 │ let mut state = self.shared.state.lock().unwrap();
   77 │     state = self.shared.changed.wait(state).unwrap();
  100 │ shared.state.lock().unwrap().free += 1;
  101 │ shared.changed.notify_one();

C  lessons/lesson-37/tests/03_bounded_feed.rs
  227 │     most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  231 │     under_way.fetch_sub(1, Relaxed);
  238 ┃ assert!(

`main` panicked (03_bounded_feed.rs:238): expected at most 1 + 0 messages that
the source gave out and that are not sent yet: there were 2
