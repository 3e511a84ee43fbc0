panic, in the simplest failing interleaving: 13 steps, 1 preemption

     main                           thread 1
  1  ● lock state                                                   A:75
  2  ● unlock state
  3  ● spawn thread 1                                               B:34
  4  ● fetch_add in_flight: 0 → 1   │                              C:280
  5  │                              ● fetch_add in_flight: 1 → 2   C:280
  6  │                              ● fetch_sub in_flight: 2 → 1   C:281
  7  │                              ● lock state                   A:100
  8  │                              ● unlock state
  9  │                              ● notify_one changed → nobody  A:101
 10  │                              ● end
 11  ● fetch_sub in_flight: 1 → 0                                  C:281
 12  ● join thread 1                                                B:28
 13  ✗ panic: expected 1 message …                                 C:291

A  lessons/lesson-37/src/exercises/semaphore.rs
   75 │ let mut state = self.shared.state.lock().unwrap();
  100 │ shared.state.lock().unwrap().free += 1;
  101 │ shared.changed.notify_one();

B  lessons/lesson-37/src/exercises/send_all.rs
   28 │ thread::scope(|scope| {
   34 │         scope.spawn(move || {

C  lessons/lesson-37/tests/02_send_all.rs
  280 │ most.fetch_max(in_flight.fetch_add(1, Relaxed) + 1, Relaxed);
  281 │ in_flight.fetch_sub(1, Relaxed);
  291 ┃ assert!(

`main` panicked (02_send_all.rs:291): expected 1 message in flight at a time: 2
were
