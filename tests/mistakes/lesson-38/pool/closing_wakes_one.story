deadlock, in the simplest failing interleaving: 28 steps, 1 preemption

     main                     thread 1                thread 2
  1  ● spawn thread 1                                                       A:56
  2  ● spawn thread 2         │                                             A:56
  3  ● lock state             │                       │                     A:59
  4  ● unlock state           │                       │
  5  ● notify_one changed     │                       │                     A:60
     │   → nobody             │                       │
  6  ● lock state             │                       │                     A:59
  7  ● unlock state           │                       │
  8  ● notify_one changed     │                       │                     A:60
     │   → nobody             │                       │
  9  │                        ● lock state            │                     A:90
 10  │                        ● unlock state          │
 11  │                        ● fetch_add done: 0 → 1 │                    B:231
 12  │                        ● lock state            │                     A:90
 13  │                        ● unlock state          │
 14  │                        ● fetch_add done: 1 → 2 │                    B:231
 15  │                        ● lock state            │                     A:90
 16  │                        ○ wait changed, sleeps  │                     A:92
 17  │                        ┊                       ● lock state          A:90
 18  │                        ┊                       ○ wait cha…, sleeps   A:92
 19  ● lock state             ┊                       ┊                     A:62
 20  ● unlock state           ┊                       ┊
 21  ● notify_one changed     ┊                       ┊                     A:63
     │   → thread 1           ┊                       ┊
 22  ○ join thread 1, sleeps  ┊                       ┊                     A:66
 23  ┊                        ● wait changed          ┊                     A:92
     ┊                        │   → notified          ┊
 24  ┊                        ● lock state            ┊                     A:92
 25  ┊                        ● unlock state          ┊
 26  ┊                        ● end                   ┊
 27  ● join thread 1                                  ┊                     A:66
 28  ○ join thread 2, sleeps                          ┊                     A:66
     ✗ sleeps for ever                                ✗ sleeps for ever

A  lessons/lesson-38/src/exercises/pool.rs
   55 │     let workers: Vec<_> = (0..self.count)
   56 │         .map(|_| scope.spawn(|| work(&queue)))
   59 │         queue.state.lock().unwrap().tasks.push_back(task);
   60 │         queue.changed.notify_one();
   62 │     queue.state.lock().unwrap().closed = true;
   63 │     queue.changed.notify_one();
   66 ┃         let report = worker.join().unwrap();
   90 │ let mut state = self.state.lock().unwrap();
   92 ┃     state = self.changed.wait(state).unwrap();

B  lessons/lesson-38/tests/03_pool.rs
  231 │ Box::new(move || _ = done.fetch_add(1, Relaxed))

`thread 2` waits on `changed` (pool.rs:92), and nobody is left to notify it.
`main` did at step 21 (pool.rs:63), but that woke only `thread 1`.

`main` waits for `thread 2` to end (pool.rs:66).
