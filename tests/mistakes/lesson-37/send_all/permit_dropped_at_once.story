panic, in the simplest failing interleaving: 22 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● lock state                                                           A:76
  2  ● unlock state
  3  ● spawn thread 1                                                       B:32
  4  ● lock state           │                                              A:101
  5  ● unlock state         │
  6  ● notify_one changed   │                                              A:102
     │   → nobody           │
  7  ● lock state           │                                               A:76
  8  ● unlock state         │
  9  ● spawn thread 2       │                                               B:32
 10  ● lock state           │                      │                       A:101
 11  ● unlock state         │                      │
 12  ● notify_one changed   │                      │                       A:102
     │   → nobody           │                      │
 13  ○ join, sleeps         │                      │                        B:28
     ┊   thread 1           │                      │
 14  ┊                      ● fetch_add            │                       C:285
     ┊                      │   in_flight: 0 → 1   │
 15  ┊                      │                      ● fetch_add             C:285
     ┊                      │                      │   in_flight: 1 → 2
 16  ┊                      │                      ● fetch_sub             C:286
     ┊                      │                      │   in_flight: 2 → 1
 17  ┊                      │                      ● end
 18  ┊                      ● fetch_sub                                    C:286
     ┊                      │   in_flight: 1 → 0
 19  ┊                      ● end
 20  ● join thread 1                                                        B:28
 21  ● join thread 2                                                        B:28
 22  ✗ panic:                                                              C:296
     │   expected 1 messag…

A  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();
  101 │ shared.state.lock().unwrap().free += 1;
  102 │ shared.changed.notify_one();

B  lessons/lesson-37/src/exercises/send_all.rs
   28 │ thread::scope(|scope| {
   32 │         scope.spawn(move || {

C  lessons/lesson-37/tests/02_send_all.rs
  285 │ most.fetch_max(in_flight.fetch_add(1, Relaxed) + 1, Relaxed);
  286 │ in_flight.fetch_sub(1, Relaxed);
  296 ┃ assert!(

`main` panicked (02_send_all.rs:296): expected 1 message in flight at a time: 2
were
