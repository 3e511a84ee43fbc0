deadlock, in the simplest failing interleaving: 20 steps, 1 preemption

     main                     thread 1                thread 2
  1  ● lock state                                                           A:55
  2  ● unlock state
  3  ● lock state                                                           A:55
  4  ● unlock state
  5  ● spawn thread 1                                                      B:309
  6  ● spawn thread 2         │                                            B:309
  7  │                        ● lock state            │                     A:55
  8  │                        ○ wait changed, sleeps  │                     A:57
  9  │                        ┊                       ● lock state          A:55
 10  │                        ┊                       ○ wait cha…, sleeps   A:57
 11  ● lock state             ┊                       ┊                     A:77
 12  ● notify_one changed     ┊                       ┊                     A:80
     │   → thread 1           ┊                       ┊
 13  ● unlock state           ┊                       ┊
 14  ● lock state             ┊                       ┊                     A:77
 15  ● unlock state           ┊                       ┊
 16  ○ join thread 1, sleeps  ┊                       ┊                    B:316
 17  ┊                        ● wait changed          ┊                     A:57
     ┊                        │   → notified          ┊
 18  ┊                        ● lock state            ┊                     A:57
 19  ┊                        ● unlock state          ┊
 20  ┊                        ○ wait both 1/2, sleeps ┊                    B:311
     ✗ sleeps for ever        ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-37/src/exercises/semaphore.rs
   55 │ let mut state = self.shared.state.lock().unwrap();
   57 ┃     state = self.shared.changed.wait(state).unwrap();
   77 │ let mut state = shared.state.lock().unwrap();
   80 │     shared.changed.notify_one();

B  lessons/lesson-37/tests/01_semaphore.rs
  309 │ thread::spawn(move || {
  311 ┃     both.wait();
  316 ┃ other.join().unwrap();

`thread 1` waits at `both` (01_semaphore.rs:311): it opens for 2, 1 came, and
`main` and `thread 2`, which have not come, sleep.

`thread 2` waits on `changed` (semaphore.rs:57), and nobody is left to notify
it. `main` did at step 12 (semaphore.rs:80), but that woke only `thread 1`.

`main` waits for `thread 1` to end (01_semaphore.rs:316).
