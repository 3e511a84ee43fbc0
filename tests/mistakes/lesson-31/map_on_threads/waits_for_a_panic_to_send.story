deadlock, in the simplest failing interleaving: 9 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:20
  2  ● spawn thread 2       │                                               A:20
  3  ○ recv, sleeps         │                      │                        A:22
     ┊   on results_rx      │                      │
  4  ┊                      ● panic:               │                       B:262
     ┊                          a value that is n… │
  5  ┊                                             ● fetch_add             B:264
     ┊                                             │   ended: 0 → 1
  6  ┊                                             ● send on results_tx     A:20
  7  ┊                                             ● end
  8  ● recv on results_rx                                                   A:22
     │   → a value
  9  ○ recv, sleeps                                                         A:22
     ┊   on results_rx
     ✗ sleeps for ever

A  lessons/lesson-31/src/exercises/map_on_threads.rs
   20 │     thread::spawn(move || results.send((place, work(input))).ok());
   22 ┃ let mut results: Vec<_> = results_rx.iter().take(count).collect();

B  lessons/lesson-31/tests/01_map_on_threads.rs
  262 │     panic_any(Unlucky(input));
  264 │ count.fetch_add(1, Relaxed);

`main` waits for a value from `results_rx` (map_on_threads.rs:22): the channel
is empty, but not closed. A sender (`results_tx`, or a clone of it) has not been
dropped, and nobody is left to send. Not ended, and so able to hold it: `main`.

`thread 1` had panicked at step 4 (01_map_on_threads.rs:262): a value that is
not text
