deadlock, in the simplest failing interleaving: 46 steps, no preemptions

     main                           thread 1
  1  ● spawn thread 1                                               A:21
  2  ● lock state                   │                               B:75
  3  ● unlock state                 │
  4  ● fetch_add under_way: 0 → 1   │                              C:227
  5  ● send on queue_tx             │                               A:32
  6  ● lock state                   │                               B:75
  7  ○ wait changed, sleeps         │                               B:77
  8  ┊                              ● recv on queue_rx → a value    A:22
  9  ┊                              ● fetch_sub under_way: 1 → 0   C:231
 10  ┊                              ● lock state                   B:100
 11  ┊                              ● unlock state
 12  ┊                              ● notify_one changed → main    B:101
  ⋮  6 steps are left out here
 19  ● lock state                   ┊                               B:75
 20  ○ wait changed, sleeps         ┊                               B:77
 21  ┊                              ● recv on queue_rx → a value    A:22
 22  ┊                              ● fetch_sub under_way: 1 → 0   C:231
 23  ┊                              ● lock state                   B:100
 24  ┊                              ● unlock state
 25  ┊                              ● notify_one changed → main    B:101
 26  ┊                              ○ recv on queue_rx, sleeps      A:22
 27  ● wait changed → notified      ┊                               B:77
 28  ● lock state                   ┊                               B:77
 29  ● unlock state                 ┊
 30  ● fetch_add under_way: 0 → 1   ┊                              C:227
 31  ● send on queue_tx             ┊                               A:32
 32  ● lock state                   ┊                               B:75
 33  ○ wait changed, sleeps         ┊                               B:77
 34  ┊                              ● recv on queue_rx → a value    A:22
 35  ┊                              ● fetch_sub under_way: 1 → 0   C:231
 36  ┊                              ● lock state                   B:100
 37  ┊                              ● unlock state
 38  ┊                              ● notify_one changed → main    B:101
 39  ┊                              ○ recv on queue_rx, sleeps      A:22
 40  ● wait changed → notified      ┊                               B:77
 41  ● lock state                   ┊                               B:77
 42  ● unlock state                 ┊
 43  ● lock state                   ┊                              B:100
 44  ● unlock state                 ┊
 45  ● notify_one changed → nobody  ┊                              B:101
 46  ○ join thread 1, sleeps        ┊                               A:18
     ✗ sleeps for ever              ✗ sleeps for ever

A  lessons/lesson-37/src/exercises/bounded_feed.rs
   18 ┃ thread::scope(|scope| {
   21 │         scope.spawn(move || {
   22 ┃             for (message, place) in queue {
   31 │         queue_tx
   32 │             .send((message, place))

B  lessons/lesson-37/src/exercises/semaphore.rs
   75 │ let mut state = self.shared.state.lock().unwrap();
   77 │     state = self.shared.changed.wait(state).unwrap();
  100 │ shared.state.lock().unwrap().free += 1;
  101 │ shared.changed.notify_one();

C  lessons/lesson-37/tests/03_bounded_feed.rs
  227 │ most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  231 │ under_way.fetch_sub(1, Relaxed);

`thread 1` waits for a value from `queue_rx` (bounded_feed.rs:22): the channel
is empty, but not closed. A sender (`queue_tx`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.

`main` waits for `thread 1` to end (bounded_feed.rs:18).
