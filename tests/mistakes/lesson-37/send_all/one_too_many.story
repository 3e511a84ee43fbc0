panic, in the simplest failing interleaving: 13 steps, 1 preemption

     main                           thread 1
  1  ● lock state                                                   A:76
  2  ● unlock state
  3  ● spawn thread 1                                               B:34
  4  ● fetch_add in_flight: 0 → 1   │                              C:285
  5  │                              ● fetch_add in_flight: 1 → 2   C:285
  6  │                              ● fetch_sub in_flight: 2 → 1   C:286
  7  │                              ● lock state                   A:101
  8  │                              ● unlock state
  9  │                              ● notify_one changed → nobody  A:102
 10  │                              ● end
 11  ● fetch_sub in_flight: 1 → 0                                  C:286
 12  ● join thread 1                                                B:28
 13  ✗ panic: expected 1 message …                                 C:296

A  lessons/lesson-37/src/exercises/semaphore.rs
   76 │ let mut state = self.shared.state.lock().unwrap();
  101 │ shared.state.lock().unwrap().free += 1;
  102 │ shared.changed.notify_one();

B  lessons/lesson-37/src/exercises/send_all.rs
   28 │ thread::scope(|scope| {
   34 │         scope.spawn(move || {

C  lessons/lesson-37/tests/02_send_all.rs
  285 │ most.fetch_max(in_flight.fetch_add(1, Relaxed) + 1, Relaxed);
  286 │ in_flight.fetch_sub(1, Relaxed);
  296 ┃ assert!(

`main` panicked (02_send_all.rs:296): expected 1 message in flight at a time: 2
were
