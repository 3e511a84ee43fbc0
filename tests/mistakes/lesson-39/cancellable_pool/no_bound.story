panic, in the simplest failing interleaving: 22 steps, no preemptions

     main                           thread 1
  1  ● send () on permits                                           A:39
  2  ● spawn thread 1                                               A:49
  3  ● lock live                    │                               B:88
  4  ● unlock live                  │
  5  ● send 1 on jobs               │                               A:66
  6  ● lock live                    │                               B:88
  7  ● unlock live                  │
  8  ● send 2 on jobs               │                               A:66
  9  ● lock live                    │                               B:88
 10  ● unlock live                  │
 11  ● send 3 on jobs               │                               A:66
 12  ● drop the last jobs           │
 13  ○ join thread 1, sleeps        │                               A:77
 14  ┊                              ● recv on queue → 1             A:99
 15  ┊                              ● lock live                     B:88
 16  ┊                              ● unlock live
 17  ┊                              ● panic: with room for 1 job…  C:383
 18  ┊                              ● drop the last permits
 19  ● join thread 1 → Err                                          A:77
 20  ✗ panic: `work` does not pan…                                  A:77
 21  ● drop the last done
 22  ● drop the last open

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   39 │     permits.send(()).expect("`room` is alive");
   49 │     thread::spawn(move || worker.run(&*work))
   66 │ self.jobs.send(job).expect("`queue` is alive");
   77 ┃     let outcome = worker.join().expect("`work` does not panic");
   99 │     let job = channel::select! {

B  lessons/lesson-39/src/exercises/token.rs
   88 │ self.node.live.lock().unwrap().is_none()

C  lessons/lesson-39/tests/03_cancellable_pool.rs
  383 │ assert!(

`main` panicked (cancellable_pool.rs:77): `work` does not panic: Any { .. }

`join` had returned an `Err`, for `thread 1` had panicked at step 17
(03_cancellable_pool.rs:383): with room for 1 job in the queue, at most 1 may be
accepted that no worker has taken: 3 were accepted when job 1 began
