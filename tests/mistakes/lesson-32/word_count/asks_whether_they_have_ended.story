endless loop, in the simplest failing interleaving: 585 steps, 58 preemptions

      main                           thread 1
   1  ● spawn thread 1                                              A:19
   2  ● is_finished → false          │                              A:28
   3  ● yield                        │                              A:29
   4  ● is_finished → false          │                              A:28
   5  ● yield                        │                              A:29
   6  ● is_finished → false          │                              A:28
   7  │                              ● yield                        B:44
   8  │                              ● yield                        B:44
   ⋮  565 steps are left out here
 574  │                              ● yield                        B:44
 575  ● is_finished → false          │                              A:28
 576  │                              ● fetch_add rounds: 113 → 114  B:46
 577  │                              ● yield                        B:44
 578  │                              ● yield                        B:44
 579  │                              ● yield                        B:44
 580  ● yield                        │                              A:29
 581  │                              ● fetch_add rounds: 114 → 115  B:46
 582  │                              ● yield                        B:44
 583  │                              ● yield                        B:44
 584  │                              ● yield                        B:44
 585  ● is_finished → false          │                              A:28
      ✗ loops for ever               │

A  lessons/lesson-32/src/exercises/word_count.rs
   19 │ counters.push(thread::spawn(move || {
   28 ┃ while !counter.is_finished() {
   29 │     thread::yield_now();

B  lessons/lesson-32/tests/support/mod.rs
   44 │     interleave::thread::yield_now(); // from the third on, the others r…
   46 │ rounds.fetch_add(1, Relaxed);

`main` goes round in a loop (word_count.rs:28) without end: after each `yield`
(word_count.rs:29) it asks again whether it may go on. That is polling. A thread
that has nothing to do must sleep until it is woken: by a condition variable, a
channel, `park`.
