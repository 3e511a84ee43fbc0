panic, in the simplest failing interleaving: 19 steps, no preemptions

     main                           thread 1
  1  ● fetch_add under_way: 0 → 1                                  A:229
  2  ● fetch_add under_way: 1 → 2                                  A:229
  3  ● fetch_add under_way: 2 → 3                                  A:229
  4  ● spawn thread 1                                               B:20
  5  ○ join thread 1, sleeps        │                               B:18
  6  ┊                              ● lock messages                 B:17
  7  ┊                              ● unlock messages
  8  ┊                              ● fetch_sub under_way: 3 → 2   A:233
  9  ┊                              ● lock messages                 B:17
 10  ┊                              ● unlock messages
 11  ┊                              ● fetch_sub under_way: 2 → 1   A:233
 12  ┊                              ● lock messages                 B:17
 13  ┊                              ● unlock messages
 14  ┊                              ● fetch_sub under_way: 1 → 0   A:233
 15  ┊                              ● lock messages                 B:17
 16  ┊                              ● unlock messages
 17  ┊                              ● end
 18  ● join thread 1                                                B:18
 19  ✗ panic: expected at most 1 …                                 A:240

A  lessons/lesson-37/tests/03_bounded_feed.rs
  229 │     most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  233 │     under_way.fetch_sub(1, Relaxed);
  240 ┃ assert!(

B  lessons/lesson-37/src/exercises/bounded_feed.rs
   17 │ let next = || messages.lock().unwrap().next();
   18 │ thread::scope(|scope| {
   20 │         scope.spawn(|| {

`main` panicked (03_bounded_feed.rs:240): expected at most 1 + 0 messages that
the source gave out and that are not sent yet: there were 3
