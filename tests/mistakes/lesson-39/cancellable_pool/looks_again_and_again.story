assertion failed, in the simplest failing interleaving: 17 steps, 1 preemption

     main                                thread 1
  1  ● Instant::now → 0ns                                             A:294
  2  ● send () on permits                                              B:41
  3  ● spawn thread 1                                                  B:51
  4  ● lock live                         │                            C:113
  5  ● drop the last open                │
  6  ● unlock live                       │
  7  │                                   ○ recv on queue, sleeps      B:105
  8  │                                   ● recv on queue → timed out  B:105
  9  │                                   ● lock live                   C:88
 10  │                                   ● unlock live
 11  │                                   ● drop the last permits
 12  │                                   ● end
 13  ● drop the last jobs
 14  ● join thread 1                                                   B:83
 15  ● try_recv on queue → Disconnected                                B:87
 16  ● elapsed → 10ms                                                 A:299
 17  ✗ assertion fails                                                A:300

A  lessons/lesson-39/tests/03_cancellable_pool.rs
  294 │ let start = Instant::now();
  299 │ let took = start.elapsed();
  300 ┃ assert_eq!(

B  lessons/lesson-39/src/exercises/cancellable_pool.rs
   41 │     permits.send(()).expect("`room` is alive");
   51 │     thread::spawn(move || worker.run(&*work))
   83 │     let outcome = worker.join().expect("`work` does not panic");
   87 │ all.returned.extend(self.queue.try_iter());
  105 │     let job = match self.queue.recv_timeout(Duration::from_millis(10)) {

C  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()
  113 │ let mut live = self.live.lock().unwrap();

`main` panicked (03_cancellable_pool.rs:300): assertion `left == right` failed:
a worker that has nothing to do must sleep until it is woken: time must not pass
(done, returned, time)
  left: (0, [], 10ms)
 right: (0, [], 0ns)
