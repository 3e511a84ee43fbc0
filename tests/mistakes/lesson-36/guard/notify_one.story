deadlock, in the simplest failing interleaving: 24 steps, 1 preemption

     main                    worker                 waiter
  1  ● lock members                                                         A:37
  2  ● unlock members
  3  ● spawn worker                                                        B:209
  4  ● lock members          │                                              A:37
  5  ● unlock members        │
  6  ● spawn waiter          │                                             B:216
  7  ● lock members          │                      │                       A:46
  8  ● unlock members        │                      │
  9  ● lock members          │                      │                       A:28
 10  ○ wait nobody_…, sleeps │                      │                       A:30
 11  ┊                       ● store ended = 1      │                      B:210
 12  ┊                       │                      ● lock members          A:46
 13  ┊                       │                      ● unlock members
 14  ┊                       │                      ● lock members          A:28
 15  ┊                       │                      ○ wait nobod…, sleeps   A:30
 16  ┊                       ● lock members         ┊                       A:46
 17  ┊                       ● notify_one           ┊                       A:49
     ┊                       │   nobody_left → main ┊
 18  ┊                       ● unlock members       ┊
 19  ┊                       ● end                  ┊
 20  ● wait nobody_left                             ┊                       A:30
     │   → notified                                 ┊
 21  ● lock members                                 ┊                       A:30
 22  ● unlock members                               ┊
 23  ● load ended → 1                               ┊                      B:223
 24  ○ join waiter, sleeps                          ┊                      B:223
     ✗ sleeps for ever                              ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/guard.rs
   28 │ let mut members = shared.members.lock().unwrap();
   30 ┃     members = shared.nobody_left.wait(members).unwrap();
   37 │ *self.shared.members.lock().unwrap() += 1;
   46 │ let mut members = self.shared.members.lock().unwrap();
   49 │     self.shared.nobody_left.notify_one();

B  lessons/lesson-36/tests/02_guard.rs
  209 │     thread::spawn(move || {
  210 │         ended.store(1, SeqCst);
  216 │     thread::spawn(move || {
  223 ┃ let seen = [ended.load(SeqCst), waiter.join().unwrap()];

`waiter` waits on `nobody_left` (guard.rs:30), and nobody is left to notify it.
`worker` did at step 17 (guard.rs:49), but that woke only `main`.

`main` waits for `waiter` to end (02_guard.rs:223).
