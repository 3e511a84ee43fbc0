deadlock, in the simplest failing interleaving: 8 steps, no preemptions

     main
  1  ● Instant::now → 0ns     A:60
  2  ● Instant::now → 0ns     B:64
  3  ● lock state#1           B:73
  4  ● unlock state#1
  5  ● lock state#2          B:116
  6  ● Instant::now → 0ns    B:153
  7  ● unlock state#2
  8  ○ recv on done, sleeps  B:124
     ✗ sleeps for ever

A  lessons/lesson-39/tests/contract/deadlines.rs
   60 │ let start = Instant::now();

B  lessons/lesson-39/src/exercises/deadline.rs
   64 │ self.below(Instant::now().checked_add(timeout))
   73 │ let mut state = self.node.state.lock().unwrap();
  116 │ self.node.error(&self.node.state.lock().unwrap())
  124 ┃ _ = self.node.done.recv();
  153 │         let over = self.deadline.is_some_and(|end| end <= Instant::now(…

`main` waits for a value from `done` (deadline.rs:124): the channel is empty,
but not closed. A sender (`open`, or a clone of it) has not been dropped, and
nobody is left to send. Not ended, and so able to hold it: `main`.
