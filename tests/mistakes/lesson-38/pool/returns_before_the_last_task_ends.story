panic, in the simplest failing interleaving: 19 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:62
  2  ● spawn thread 2       │                                               A:62
  3  ● lock shared.0        │                      │                        A:78
  4  ○ wait, sleeps         │                      │                        A:80
     ┊   shared.1           │                      │
  5  ┊                      ● lock shared.0        │                        A:65
  6  ┊                      ● unlock shared.0      │
  7  ┊                      ● fetch_add            │                       B:231
     ┊                      │   done: 0 → 1        │
  8  ┊                      ● lock shared.0        │                        A:65
  9  ┊                      ● unlock shared.0      │
 10  ┊                      ● fetch_add            │                       B:231
     ┊                      │   done: 1 → 2        │
 11  ┊                      │                      ● lock shared.0          A:65
 12  ┊                      │                      ● unlock shared.0
 13  ┊                      │                      ● notify_all shared.1    A:67
     ┊                      │                      │   → main
 14  ┊                      │                      ● end
 15  ● wait shared.1        │                                               A:80
     │   → notified         │
 16  ● lock shared.0        │                                               A:80
 17  ● unlock shared.0      │
 18  ● load done → 1, stale │                                              B:244
 19  ✗ panic:               │                                              B:245
     │   expected 2 tasks … │

A  lessons/lesson-38/src/exercises/pool.rs
   62 │     thread::spawn(move || {
   65 │             let taken = queue.lock().unwrap().0.pop();
   67 │                 return drained.notify_all();
   78 │ let mut state = queue.lock().unwrap();
   80 │     state = drained.wait(state).unwrap();

B  lessons/lesson-38/tests/03_pool.rs
  231 │ Box::new(move || _ = done.fetch_add(1, Relaxed))
  244 │     let done = done.load(Relaxed);
  245 ┃     assert!(

`main` panicked (03_pool.rs:245): expected 2 tasks to have ended when `run`
returns: 1 had

The load of step 18 is stale, but that is not the fault, and no ordering mends
it: the same steps, with the same results, also fit an order in which every load
returns the newest value.

When `main` panicked, `thread 1` had not ended (its last was step 10,
`fetch_add done: 1 → 2`).
