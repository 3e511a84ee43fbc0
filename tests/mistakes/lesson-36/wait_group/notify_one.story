deadlock, in the simplest failing interleaving: 18 steps, 1 preemption

     main                   worker                   waiter
  1  ● lock count                                                        A:27
  2  ● unlock count
  3  ● spawn worker                                                     B:258
  4  ● spawn waiter         │                                           B:265
  5  ● lock count           │                        │                   A:43
  6  ○ wait zero, sleeps    │                        │                   A:45
  7  ┊                      ● store ended = 1        │                  B:259
  8  ┊                      │                        ● lock count        A:43
  9  ┊                      │                        ○ wait z…, sleeps   A:45
 10  ┊                      ● lock count             ┊                   A:31
 11  ┊                      ● notify_one zero → main ┊                   A:38
 12  ┊                      ● unlock count           ┊
 13  ┊                      ● end                    ┊
 14  ● wait zero → notified                          ┊                   A:45
 15  ● lock count                                    ┊                   A:45
 16  ● unlock count                                  ┊
 17  ● load ended → 1                                ┊                  B:272
 18  ○ join waiter, sleeps                           ┊                  B:272
     ✗ sleeps for ever                               ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/wait_group.rs
   27 │ *self.shared.count.lock().unwrap() += jobs;
   31 │ let mut count = self.shared.count.lock().unwrap();
   38 │     self.shared.zero.notify_one();
   43 │ let mut count = self.shared.count.lock().unwrap();
   45 ┃     count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  258 │     thread::spawn(move || {
  259 │         ended.store(1, Relaxed);
  265 │     thread::spawn(move || {
  272 ┃ let seen = [ended.load(Relaxed), waiter.join().unwrap()];

`waiter` waits on `zero` (wait_group.rs:45), and nobody is left to notify it.
`worker` did at step 11 (wait_group.rs:38), but that woke only `main`.

`main` waits for `waiter` to end (01_wait_group.rs:272).
