deadlock, in the simplest failing interleaving: 6 steps, no preemptions

     main                      thread 1
  1  ● spawn thread 1                                     A:21
  2  ○ join thread 1, sleeps   │                          A:19
  3  ┊                         ● lock source              A:18
  4  ┊                         ● unlock source
  5  ┊                         ● fetch_add count: 0 → 1   A:23
  6  ┊                         ○ wait both 1/2, sleeps   B:274
     ✗ sleeps for ever         ✗ sleeps for ever

A  lessons/lesson-37/src/exercises/bounded_feed.rs
   18 │ let next = || source.lock().unwrap().next();
   19 ┃ thread::scope(|scope| {
   21 │         scope.spawn(|| {
   23 │                 count.fetch_add(1, Relaxed);

B  lessons/lesson-37/tests/03_bounded_feed.rs
  274 ┃ both.wait();

`thread 1` waits at `both` (03_bounded_feed.rs:274): it opens for 2, 1 came, and
`main`, which has not come, sleeps.

`main` waits for `thread 1` to end (bounded_feed.rs:19).
