endless loop, in the simplest failing interleaving: 126 steps, no preemptions

      main                       other
   1  ● spawn other                                         A:376
   2  ● swap busy: false → true  │                           B:48
   3  ● lock idle                │                           B:51
   4  ● unlock idle              │
   5  ○ wait both 1/2, sleeps    │                          A:412
   6  ┊                          ● swap busy: true → true    B:48
   7  ┊                          ● yield                     B:49
   8  ┊                          ● swap busy: true → true    B:48
   ⋮  106 steps are left out here
 115  ┊                          ● yield                     B:49
 116  ┊                          ● swap busy: true → true    B:48
 117  ┊                          ● yield                     B:49
 118  ┊                          ● swap busy: true → true    B:48
 119  ┊                          ● yield                     B:49
 120  ┊                          ● swap busy: true → true    B:48
 121  ┊                          ● yield                     B:49
 122  ┊                          ● swap busy: true → true    B:48
 123  ┊                          ● yield                     B:49
 124  ┊                          ● swap busy: true → true    B:48
 125  ┊                          ● yield                     B:49
 126  ┊                          ● swap busy: true → true    B:48
      ┊                          ✗ loops for ever

A  lessons/lesson-42/tests/01_read_at_once.rs
  376 │ let other = thread::spawn(move || {
  412 ┃     let store = Store::with(|| (), move || _ = both.wait());

B  lessons/lesson-42/src/exercises/read_at_once.rs
   48 ┃ while self.busy.swap(true, SeqCst) {
   49 │     thread::yield_now();
   51 │ let idle = self.idle.lock().unwrap().pop();

`other` goes round in a loop (read_at_once.rs:48) without end: after each
`yield` (read_at_once.rs:49) it asks again whether it may go on. That is
polling. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
