panic, in the simplest failing interleaving: 11 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:21
  2  ● spawn thread 2       │                                               A:21
  3  ○ join, sleeps         │                      │                        A:25
     ┊   thread 1           │                      │
  4  ┊                      ● panic:               │                       B:262
     ┊                          a value that is n… │
  5  ● join thread 1 → Err                         │                        A:25
  6  ○ join, sleeps                                │                        A:25
     ┊   thread 2                                  │
  7  ┊                                             ● fetch_add             B:264
     ┊                                             │   ended: 0 → 1
  8  ┊                                             ● end
  9  ● join thread 2                                                        A:25
 10  ● panic:                                                               A:28
     │   a value that is n…
 11  ✗ panic:                                                              B:267
     │   expected the call…

A  lessons/lesson-31/src/exercises/map_on_threads.rs
   21 │         thread::spawn(move || work(input))
   25 │ let outcomes: Vec<_> = handles.into_iter().map(|handle| handle.join()).…
   26 │ outcomes
   27 │     .into_iter()
   28 │     .map(|outcome| outcome.unwrap_or_else(|payload| panic_any(payload)))

B  lessons/lesson-31/tests/01_map_on_threads.rs
  262 │             panic_any(Unlucky(input));
  264 │         count.fetch_add(1, Relaxed);
  267 ┃ assert!(

`main` panicked (01_map_on_threads.rs:267): expected the caller to hear the
panic of call 1: it heard another panic: something that is not text
