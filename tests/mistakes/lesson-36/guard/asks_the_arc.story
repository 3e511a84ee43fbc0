endless loop, in the simplest failing interleaving: 122 steps, no preemptions

      main                  worker                waiter
   1  ● spawn worker                                                    A:209
   2  ● spawn waiter        │                                           A:216
   3  ● yield               │                     │                      B:24
   4  ● yield               │                     │                      B:24
   5  ● yield               │                     │                      B:24
   6  ● yield               │                     │                      B:24
   7  │                     │                     ● yield                B:24
   8  │                     │                     ● yield                B:24
   ⋮  102 steps are left out here
 111  │                     │                     ● yield                B:24
 112  ● yield               │                     │                      B:24
 113  │                     │                     ● yield                B:24
 114  ● yield               │                     │                      B:24
 115  │                     │                     ● yield                B:24
 116  ● yield               │                     │                      B:24
 117  │                     │                     ● yield                B:24
 118  ● yield               │                     │                      B:24
 119  │                     │                     ● yield                B:24
 120  ● yield               │                     │                      B:24
 121  │                     │                     ● yield                B:24
 122  ● yield               │                     │                      B:24
      ✗ loops for ever      │                     │

A  lessons/lesson-36/tests/02_guard.rs
  209 │ thread::spawn(move || {
  216 │ thread::spawn(move || {

B  lessons/lesson-36/src/exercises/guard.rs
   24 ┃ thread::yield_now();

`main` goes round in a loop (guard.rs:24) without end: after each `yield`
(guard.rs:24) it asks again whether it may go on. That is polling. A thread that
has nothing to do must sleep until it is woken: by a condition variable, a
channel, `park`.
