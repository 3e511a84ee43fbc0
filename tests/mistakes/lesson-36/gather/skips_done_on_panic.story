deadlock, in the simplest failing interleaving: 13 steps, no preemptions

     main                 thread 1           thread 2
  1  ● lock count                                                       A:43
  2  ● unlock count
  3  ● spawn thread 1                                                   B:22
  4  ● spawn thread 2     │                                             B:22
  5  ● lock count         │                  │                          A:74
  6  ○ wait zero, sleeps  │                  │                          A:76
  7  ┊                    ● assertion fails  │                         C:238
  8  ┊                                       ● fetch_add ended: 0 → 1  C:239
  9  ┊                                       ● lock results             B:24
 10  ┊                                       ● unlock results
 11  ┊                                       ● lock count               A:57
 12  ┊                                       ● unlock count
 13  ┊                                       ● end
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/wait_group.rs
   43 │ let mut count = self.shared.count.lock().unwrap();
   57 │ let mut count = self.shared.count.lock().unwrap();
   74 │ let mut count = self.shared.count.lock().unwrap();
   76 ┃     count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/src/exercises/gather.rs
   22 │ thread::spawn(move || {
   24 │     results.lock().unwrap()[index] = Some(Ok(result));

C  lessons/lesson-36/tests/03_gather.rs
  238 │ assert_ne!(input, 1, "call 1 panics, as it should");
  239 │ counter.fetch_add(1, SeqCst);

`main` waits on `zero` (wait_group.rs:76), which nobody has ever notified, and
nobody is left to.

`thread 1` had panicked at step 7 (03_gather.rs:238): assertion `left != right`
failed: call 1 panics, as it should left: 1 right: 1
