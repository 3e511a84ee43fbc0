deadlock, in the simplest failing interleaving: 6 steps, no preemptions

     main                    thread 1                thread 2
  1  ● spawn thread 1                                                     A:65
  2  ● spawn thread 2        │                                            A:65
  3  ○ join thread 1, sleeps │                       │                    A:68
  4  ┊                       ● lock queue            │                    A:56
  5  ┊                       ○ wait both 1/2, sleeps │                   B:266
  6  ┊                       ┊                       ○ lock qu…, sleeps   A:56
     ✗ sleeps for ever       ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-38/src/exercises/pool.rs
   56 ┃ while let Some(task) = queue.lock().unwrap().pop() {
   65 │ let workers: Vec<_> = (0..self.count).map(|_| scope.spawn(work)).collec…
   68 ┃     let report = worker.join().unwrap();

B  lessons/lesson-38/tests/03_pool.rs
  266 ┃ Box::new(move || _ = both.wait())

`thread 2` waits for `queue` (pool.rs:56), which `thread 1` has held since step
4 (pool.rs:56).

`thread 1` waits at `both` (03_pool.rs:266): it opens for 2, 1 came, and `main`
and `thread 2`, which have not come, sleep.

`main` waits for `thread 1` to end (pool.rs:68).
