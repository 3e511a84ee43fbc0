panic, in the simplest failing interleaving: 32 steps, no preemptions

     main              thread 1         thread 2         thread 3
  1  ● lock state                                                           A:76
  2  ● unlock state
  3  ● spawn thread 1                                                       B:30
  4  ● lock state      │                                                    A:76
  5  ○ wait, sleeps    │                                                    A:78
     ┊   changed       │
  6  ┊                 ● lock state                                        A:101
  7  ┊                 ● unlock state
  8  ┊                 ● notify_one                                        A:102
     ┊                 │   changed
     ┊                 │   → main
  9  ┊                 ● end
 10  ● wait changed                                                         A:78
     │   → notified
 11  ● lock state                                                           A:78
 12  ● unlock state
 13  ● spawn thread 2                                                       B:30
 14  ● lock state                       │                                   A:76
 15  ○ wait, sleeps                     │                                   A:78
     ┊   changed                        │
 16  ┊                                  ● panic:                           C:350
     ┊                                  │   a message t…
 17  ┊                                  ● lock state                       A:101
 18  ┊                                  ● unlock state
 19  ┊                                  ● notify_one                       A:102
     ┊                                      changed
     ┊                                      → main
 20  ● wait changed                                                         A:78
     │   → notified
 21  ● lock state                                                           A:78
 22  ● unlock state
 23  ● spawn thread 3                                                       B:30
 24  ● join thread 1                                     │                  B:26
 25  ● join thread 2                                     │                  B:26
     │   → Err                                           │
 26  ○ join, sleeps                                      │                  B:26
     ┊   thread 3                                        │
 27  ┊                                                   ● lock state      A:101
 28  ┊                                                   ● unlock state
 29  ┊                                                   ● notify_one      A:102
     ┊                                                   │   changed
     ┊                                                   │   → nobody
 30  ┊                                                   ● end
 31  ● join thread 3                                                        B:26
 32  ✗ panic:                                                               B:26
     │   a scoped thr…

A  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();
   78 │     state = self.shared.changed.wait(state).unwrap();
  101 │ shared.state.lock().unwrap().free += 1;
  102 │ shared.changed.notify_one();

B  lessons/lesson-37/src/exercises/send_all.rs
   26 ┃ thread::scope(|scope| {
   30 │         scope.spawn(move || {

C  lessons/lesson-37/tests/02_send_all.rs
  350 │ 2 => panic!("a message that panics, on purpose"),

`main` panicked (send_all.rs:26): a scoped thread panicked
