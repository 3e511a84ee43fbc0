endless loop, in the simplest failing interleaving: 66 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                    A:149
  2  ● load next → 7                   │                                  B:23
  3  ● compare_exchange next: 7 → 8    │                                  B:25
  4  ○ join thread 1, sleeps           │                                 A:151
  5  ┊                                 ● load next → 7, stale             B:23
  6  ┊                                 ● compare_exchange next → Err(8)   B:25
  7  ┊                                 ● compare_exchange next → Err(8)   B:25
  8  ┊                                 ● compare_exchange next → Err(8)   B:25
  ⋮  46 steps are left out here
 55  ┊                                 ● compare_exchange next → Err(8)   B:25
 56  ┊                                 ● compare_exchange next → Err(8)   B:25
 57  ┊                                 ● compare_exchange next → Err(8)   B:25
 58  ┊                                 ● compare_exchange next → Err(8)   B:25
 59  ┊                                 ● compare_exchange next → Err(8)   B:25
 60  ┊                                 ● compare_exchange next → Err(8)   B:25
 61  ┊                                 ● compare_exchange next → Err(8)   B:25
 62  ┊                                 ● compare_exchange next → Err(8)   B:25
 63  ┊                                 ● compare_exchange next → Err(8)   B:25
 64  ┊                                 ● compare_exchange next → Err(8)   B:25
 65  ┊                                 ● compare_exchange next → Err(8)   B:25
 66  ┊                                 ● compare_exchange next → Err(8)   B:25
     ┊                                 ✗ loops for ever

A  lessons/lesson-33/tests/01_tickets.rs
  149 │ let thread = thread::spawn(move || theirs.take());
  151 ┃ let mut taken = [tickets.take(), thread.join().unwrap()];

B  lessons/lesson-33/src/exercises/tickets.rs
   23 │ let next = self.next.load(Relaxed);
   25 ┃     let taken = self.next.compare_exchange(next, next + 1, Relaxed, Rel…

`thread 1` goes round in a loop (tickets.rs:25) without end: `next` is 8 at each
look, and nobody is left to change it (`main` waits for this thread to end). The
last to change it was `main`, at step 3: `compare_exchange next: 7 → 8`. Its
exchange expects 7 and finds 8 each time.
