panic, in the simplest failing interleaving: 22 steps, 1 preemption

     main                    thread 1                canceller
  1  ● send () on permits                                                   A:40
  2  ● spawn thread 1                                                       A:50
  3  ● spawn canceller       │                                             B:346
  4  ● recv on room → ()     │                       │                      A:63
  5  ● lock live             │                       │                      C:88
  6  ● unlock live           │                       │
  7  ● send 1 on jobs        │                       │                      A:71
  8  ● drop the last jobs    │                       │
  9  ○ join thread 1, sleeps │                       │                      A:82
 10  ┊                       ● recv on queue → 1     │                     A:104
 11  ┊                       │                       ● lock live           C:113
 12  ┊                       │                       ● drop the last open
 13  ┊                       │                       ● unlock live
 14  ┊                       │                       ● end
 15  ┊                       ● lock live                                    C:88
 16  ┊                       ● unlock live
 17  ┊                       ● drop the last permits
 18  ┊                       ● end
 19  ● join thread 1                                                        A:82
 20  ● try_recv on queue                                                    A:86
     │   → Disconnected
 21  ● join canceller                                                      B:349
 22  ✗ panic:                                                              B:351
     │   expected done + re…

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   40 │     permits.send(()).expect("`room` is alive");
   50 │     thread::spawn(move || worker.run(&*work))
   63 │ channel::select! {
   71 │ self.jobs.send(job).expect("`queue` is alive");
   82 │     let outcome = worker.join().expect("`work` does not panic");
   86 │ all.returned.extend(self.queue.try_iter());
  104 │     let job = channel::select! {

B  lessons/lesson-39/tests/03_cancellable_pool.rs
  346 │ let canceller = thread::spawn(move || token.cancel());
  349 │ canceller.join().expect("cancel() must not panic");
  351 ┃ assert!(

C  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()
  113 │ let mut live = self.live.lock().unwrap();

`main` panicked (03_cancellable_pool.rs:351): expected done + returned to be
what was accepted: 1 was accepted, 0 done, and the outcome is Outcome { done: 1,
returned: [1] }
