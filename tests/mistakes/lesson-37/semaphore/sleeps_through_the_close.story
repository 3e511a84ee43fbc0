deadlock, in the simplest failing interleaving: 16 steps, 1 preemption

     main                        thread 1                  thread 2
  1  ● lock state                                                           A:54
  2  ● unlock state
  3  ● spawn thread 1                                                      B:342
  4  ● spawn thread 2            │                                         B:342
  5  │                           ● lock state              │                A:54
  6  │                           ○ wait changed, sleeps    │                A:59
  7  ● lock state                ┊                         │                A:71
  8  ● unlock state              ┊                         │
  9  ● notify_all changed        ┊                         │                A:72
     │   → thread 1              ┊                         │
 10  ○ join thread 1, sleeps     ┊                         │               B:347
 11  ┊                           ● wait changed → notified │                A:59
 12  ┊                           ● lock state              │                A:59
 13  ┊                           ○ wait changed, sleeps    │                A:59
 14  ┊                           ┊                         ● lock state     A:54
 15  ┊                           ┊                         ● unlock state
 16  ┊                           ┊                         ● end
     ✗ sleeps for ever           ✗ sleeps for ever

A  lessons/lesson-37/src/exercises/semaphore.rs
   54 │ let mut state = self.shared.state.lock().unwrap();
   59 ┃     state = self.shared.changed.wait(state).unwrap();
   71 │ self.shared.state.lock().unwrap().closed = true;
   72 │ self.shared.changed.notify_all();

B  lessons/lesson-37/tests/01_semaphore.rs
  342 │ thread::spawn(move || handle.acquire().err())
  347 ┃     other.join().unwrap(),

`thread 1` was woken at step 11, and has waited on `changed` again since step 13
(semaphore.rs:59): nobody is left to notify it.

`main` waits for `thread 1` to end (01_semaphore.rs:347).
