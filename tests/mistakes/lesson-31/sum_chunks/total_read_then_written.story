panic, in the simplest failing interleaving: 12 steps, 1 preemption

     main                          thread 1          thread 2
  1  ● spawn thread 1                                                      A:17
  2  ● spawn thread 2              │                                       A:17
  3  ○ join thread 1, sleeps       │                 │                     A:13
  4  ┊                             ● load total → 0  │                     A:19
  5  ┊                             │                 ● load total → 0      A:19
  6  ┊                             │                 ● store total = 320   A:19
  7  ┊                             │                 ● end
  8  ┊                             ● store total = 1                       A:19
  9  ┊                             ● end
 10  ● join thread 1                                                       A:13
 11  ● join thread 2                                                       A:13
 12  ✗ panic: expected the sum of…                                        B:240

A  lessons/lesson-31/src/exercises/sum_chunks.rs
   13 │ thread::scope(|scope| {
   17 │         scope.spawn(move || {
   19 │             total.store(total.load(SeqCst) + sum, SeqCst);

B  lessons/lesson-31/tests/02_sum_chunks.rs
  240 ┃ assert!(

`main` panicked (02_sum_chunks.rs:240): expected the sum of 1, 20 and 300 on 2
threads to be 321: it was 1

lost update: `thread 1` and `thread 2` had both loaded `total` (0, steps 4 and
5) before either stored what it made of it; then they stored 1 and 320 (steps 8
and 6), and one of the two updates is gone. A read-modify-write (`fetch_add`,
`fetch_update`, a `compare_exchange` loop) does both in one step.
