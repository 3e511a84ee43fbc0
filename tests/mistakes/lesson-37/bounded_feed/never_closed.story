deadlock, in the simplest failing interleaving: 46 steps, no preemptions

     main                           thread 1
  1  ● spawn thread 1                                               A:21
  2  ● lock state                   │                               B:76
  3  ● unlock state                 │
  4  ● fetch_add under_way: 0 → 1   │                              C:229
  5  ● send on queue_tx             │                               A:32
  6  ● lock state                   │                               B:76
  7  ○ wait changed, sleeps         │                               B:78
  8  ┊                              ● recv on queue_rx → a value    A:22
  9  ┊                              ● fetch_sub under_way: 1 → 0   C:233
 10  ┊                              ● lock state                   B:101
 11  ┊                              ● unlock state
 12  ┊                              ● notify_one changed → main    B:102
  ⋮  6 steps are left out here
 19  ● lock state                   ┊                               B:76
 20  ○ wait changed, sleeps         ┊                               B:78
 21  ┊                              ● recv on queue_rx → a value    A:22
 22  ┊                              ● fetch_sub under_way: 1 → 0   C:233
 23  ┊                              ● lock state                   B:101
 24  ┊                              ● unlock state
 25  ┊                              ● notify_one changed → main    B:102
 26  ┊                              ○ recv on queue_rx, sleeps      A:22
 27  ● wait changed → notified      ┊                               B:78
 28  ● lock state                   ┊                               B:78
 29  ● unlock state                 ┊
 30  ● fetch_add under_way: 0 → 1   ┊                              C:229
 31  ● send on queue_tx             ┊                               A:32
 32  ● lock state                   ┊                               B:76
 33  ○ wait changed, sleeps         ┊                               B:78
 34  ┊                              ● recv on queue_rx → a value    A:22
 35  ┊                              ● fetch_sub under_way: 1 → 0   C:233
 36  ┊                              ● lock state                   B:101
 37  ┊                              ● unlock state
 38  ┊                              ● notify_one changed → main    B:102
 39  ┊                              ○ recv on queue_rx, sleeps      A:22
 40  ● wait changed → notified      ┊                               B:78
 41  ● lock state                   ┊                               B:78
 42  ● unlock state                 ┊
 43  ● lock state                   ┊                              B:101
 44  ● unlock state                 ┊
 45  ● notify_one changed → nobody  ┊                              B:102
 46  ○ join thread 1, sleeps        ┊                               A:18
     ✗ sleeps for ever              ✗ sleeps for ever

A  lessons/lesson-37/src/exercises/bounded_feed.rs
   18 ┃ thread::scope(|scope| {
   21 │         scope.spawn(move || {
   22 ┃             for (message, place) in queue {
   31 │         queue_tx
   32 │             .send((message, place))

B  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();
   78 │     state = self.shared.changed.wait(state).unwrap();
  101 │ shared.state.lock().unwrap().free += 1;
  102 │ shared.changed.notify_one();

C  lessons/lesson-37/tests/03_bounded_feed.rs
  229 │ most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  233 │ under_way.fetch_sub(1, Relaxed);

`thread 1` waits for a value from `queue_rx` (bounded_feed.rs:22): the channel
is empty, but not closed. A sender (`queue_tx`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.

`main` waits for `thread 1` to end (bounded_feed.rs:18).
