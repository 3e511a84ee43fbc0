endless loop, in the simplest failing interleaving: 1,002 steps, 2 preemptions

       main                  other
    1  ● spawn other                               A:252
    2  ● lock slots          │                      B:29
    3  ● unlock slots        │
    4  │                     ● lock slots           B:29
    5  │                     ● unlock slots
    6  │                     ● yield                B:39
    7  │                     ● lock slots           B:29
    8  │                     ● unlock slots
    ⋮  982 steps are left out here
  991  │                     ● lock slots           B:29
  992  │                     ● unlock slots
  993  │                     ● yield                B:39
  994  │                     ● lock slots           B:29
  995  │                     ● unlock slots
  996  │                     ● yield                B:39
  997  │                     ● lock slots           B:29
  998  │                     ● unlock slots
  999  │                     ● yield                B:39
 1000  │                     ● lock slots           B:29
 1001  │                     ● unlock slots
 1002  ○ lock slots, sleeps  │                      B:46
       ┊                     ✗ loops for ever

A  lessons/lesson-32/tests/03_get_or_compute.rs
  252 │ thread::spawn(move || memo.get_or_compute(1, || computed.fetch_add(1, R…

B  lessons/lesson-32/src/exercises/get_or_compute.rs
   29 ┃     let mut slots = self.slots.lock().unwrap();
   39 │     thread::yield_now();
   46 ┃ let mut slots = self.slots.lock().unwrap();

`other` goes round in a loop (get_or_compute.rs:29) without end: after each
`yield` (get_or_compute.rs:39) it asks again whether it may go on. That is
polling. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
