panic, in the simplest failing interleaving: 33 steps, 1 preemption

     main                           thread 1          thread 2
  1  ● spawn thread 1                                                    A:24
  2  ● spawn thread 2               │                                    A:24
  3  ○ join thread 1, sleeps        │                 │                  A:35
  4  ┊                              ● lock jobs       │                  A:26
  5  ┊                              ● unlock jobs     │
  6  ┊                              ● lock squares    │                  A:29
  7  ┊                              ● unlock squares  │
  8  ┊                              ● lock jobs       │                  A:30
  9  ┊                              ● unlock jobs     │
 10  ┊                              ● lock jobs       │                  A:26
 11  ┊                              ● unlock jobs     │
 12  ┊                              ● lock squares    │                  A:29
 13  ┊                              ● unlock squares  │
 14  ┊                              │                 ● lock jobs        A:26
 15  ┊                              │                 ● unlock jobs
 16  ┊                              │                 ● lock squares     A:29
 17  ┊                              │                 ● unlock squares
 18  ┊                              │                 ● lock jobs        A:30
 19  ┊                              │                 ● unlock jobs
 20  ┊                              │                 ● lock jobs        A:26
 21  ┊                              │                 ● unlock jobs
 22  ┊                              │                 ● end
 23  ┊                              ● lock jobs                          A:30
 24  ┊                              ● unlock jobs
 25  ┊                              ● lock jobs                          A:26
 26  ┊                              ● unlock jobs
 27  ┊                              ● end
 28  ● join thread 1                                                     A:35
 29  ● join thread 2                                                     A:35
 30  ● lock squares                                                      A:37
 31  ● unlock squares
 32  ● fetch_add dropped: 0 → 1                                         B:214
 33  ✗ panic: expected the square…                                      B:224

A  lessons/lesson-38/src/exercises/square.rs
   24 │     handles.push(thread::spawn(move || {
   26 │             let first = jobs.lock().unwrap().front().copied();
   29 │             squares.lock().unwrap().push(u64::from(job).pow(2));
   30 │             jobs.lock().unwrap().pop_front();
   35 │     handle.join().unwrap();
   37 │ let squares = squares.lock().unwrap();

B  lessons/lesson-38/tests/01_square.rs
  214 │ self.0.fetch_add(1, Relaxed);
  224 ┃ assert!(

`main` panicked (01_square.rs:224): expected the squares of 2 and 3: got [4, 9,
9]

lost update, if what is written at square.rs:30 was read at square.rs:26:
`thread 1` and `thread 2` had both locked `jobs` at square.rs:26 (steps 10 and
14) before either locked it again at square.rs:30 (steps 18 and 23). Read and
write under one lock.
