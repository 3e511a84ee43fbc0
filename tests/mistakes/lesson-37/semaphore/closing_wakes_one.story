deadlock, in the simplest failing interleaving: 18 steps, 1 preemption

     main                     thread 1                thread 2
  1  ● lock state                                                           A:54
  2  ● unlock state
  3  ● spawn thread 1                                                      B:342
  4  ● spawn thread 2         │                                            B:342
  5  │                        ● lock state            │                     A:54
  6  │                        ○ wait changed, sleeps  │                     A:56
  7  │                        ┊                       ● lock state          A:54
  8  │                        ┊                       ○ wait cha…, sleeps   A:56
  9  ● lock state             ┊                       ┊                     A:68
 10  ● unlock state           ┊                       ┊
 11  ● notify_one changed     ┊                       ┊                     A:69
     │   → thread 1           ┊                       ┊
 12  ○ join thread 1, sleeps  ┊                       ┊                    B:347
 13  ┊                        ● wait changed          ┊                     A:56
     ┊                        │   → notified          ┊
 14  ┊                        ● lock state            ┊                     A:56
 15  ┊                        ● unlock state          ┊
 16  ┊                        ● end                   ┊
 17  ● join thread 1                                  ┊                    B:347
 18  ○ join thread 2, sleeps                          ┊                    B:347
     ✗ sleeps for ever                                ✗ sleeps for ever

A  lessons/lesson-37/src/exercises/semaphore.rs
   54 │ let mut state = self.shared.state.lock().unwrap();
   56 ┃     state = self.shared.changed.wait(state).unwrap();
   68 │ self.shared.state.lock().unwrap().closed = true;
   69 │ self.shared.changed.notify_one();

B  lessons/lesson-37/tests/01_semaphore.rs
  342 │ thread::spawn(move || handle.acquire().err())
  347 ┃     other.join().unwrap(),

`thread 2` waits on `changed` (semaphore.rs:56), and nobody is left to notify
it. `main` did at step 11 (semaphore.rs:69), but that woke only `thread 1`.

`main` waits for `thread 2` to end (01_semaphore.rs:347).
