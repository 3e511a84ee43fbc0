deadlock, in the simplest failing interleaving: 6 steps, 1 preemption

     main                     thread 1
  1  ● spawn thread 1                                   A:63
  2  │                        ● lock state             A:210
  3  │                        ○ wait jobs, sleeps      A:220
  4  ● lock state             ┊                         A:75
  5  ● unlock state           ┊
  6  ○ recv on begun, sleeps  ┊                        B:127
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-40/src/exercises/submit.rs
   63 │     thread::spawn(move || shared.work(&Context::new()))
   75 │ let mut state = self.shared.state.lock().unwrap();
  210 │ let mut state = self.state.lock().unwrap();
  220 ┃     state = self.jobs.wait(state).unwrap();

B  lessons/lesson-40/tests/contract/submitting.rs
  127 ┃ begun.pass();

`main` waits for a value from `begun` (submitting.rs:127): the channel is empty,
but not closed. A sender (`begun`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `thread 1` that still holds it.

`thread 1` waits on `jobs` (submit.rs:220), which nobody has ever notified, and
nobody is left to.
