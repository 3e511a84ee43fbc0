panic, in the simplest failing interleaving: 12 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:28
  2  ● spawn thread 2       │                                               A:28
  3  ○ join, sleeps         │                      │                        A:30
     ┊   thread 1           │                      │
  4  ┊                      ● fetch_add            │                       B:285
     ┊                      │   in_flight: 0 → 1   │
  5  ┊                      │                      ● fetch_add             B:285
     ┊                      │                      │   in_flight: 1 → 2
  6  ┊                      │                      ● fetch_sub             B:286
     ┊                      │                      │   in_flight: 2 → 1
  7  ┊                      │                      ● end
  8  ┊                      ● fetch_sub                                    B:286
     ┊                      │   in_flight: 1 → 0
  9  ┊                      ● end
 10  ● join thread 1                                                        A:30
 11  ● join thread 2                                                        A:30
 12  ✗ panic:                                                              B:296
     │   expected 1 messag…

A  lessons/lesson-37/src/exercises/send_all.rs
   26 │ let threads: Vec<_> = messages
   27 │     .into_iter()
   28 │     .map(|message| scope.spawn(move || outcome_of(|| send(message))))
   30 │ let outcomes = threads.into_iter().map(|thread| thread.join().unwrap());

B  lessons/lesson-37/tests/02_send_all.rs
  285 │ most.fetch_max(in_flight.fetch_add(1, Relaxed) + 1, Relaxed);
  286 │ in_flight.fetch_sub(1, Relaxed);
  296 ┃ assert!(

`main` panicked (02_send_all.rs:296): expected 1 message in flight at a time: 2
were
