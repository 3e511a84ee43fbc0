deadlock, in the simplest failing interleaving: 6 steps, no preemptions

     main                     thread 1               thread 2
  1  ● spawn thread 1                                                       :18
  2  ● spawn thread 2         │                                             :18
  3  ○ join thread 1, sleeps  │                      │                      :15
  4  ┊                        ● lock counts          │                      :20
  5  ┊                        ○ lock counts, sleeps  │                      :22
  6  ┊                        ┊                      ○ lock counts, sleeps  :20
     ✗ sleeps for ever        ✗ sleeps for ever      ✗ sleeps for ever

lessons/lesson-32/src/exercises/word_count.rs
   15 ┃ thread::scope(|scope| {
   18 │         scope.spawn(move || {
   20 ┃                 counts.lock().unwrap().insert(
   22 ┃                     counts.lock().unwrap().get(word).copied().unwrap_or…

`thread 1` waits for `counts` (line 22), which it has held itself since step 4
(line 20): it waits for itself.

`main` waits for `thread 1` to end (line 15) and `thread 2` waits for `counts`
(line 20), which `thread 1` has held since step 4 (line 20).
