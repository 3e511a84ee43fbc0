assertion failed, in the simplest failing interleaving: 9 steps, no preemptions

     main                              thread 1
  1  ● spawn thread 1                                                    A:149
  2  ● load next → 7                   │                                  B:23
  3  ● compare_exchange next: 7 → 8    │                                  B:28
  4  ○ join thread 1, sleeps           │                                 A:151
  5  ┊                                 ● load next → 7, stale             B:23
  6  ┊                                 ● compare_exchange next → Err(8)   B:28
  7  ┊                                 ● end
  8  ● join thread 1                                                     A:151
  9  ✗ assertion fails                                                   A:153

A  lessons/lesson-33/tests/01_tickets.rs
  149 │ let thread = thread::spawn(move || theirs.take());
  151 │ let mut taken = [tickets.take(), thread.join().unwrap()];
  153 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/tickets.rs
   23 │ let next = self.next.load(Relaxed);
   27 │ self.next
   28 │     .compare_exchange(next, next + 1, Relaxed, Relaxed)

`main` panicked (01_tickets.rs:153): assertion `left == right` failed: two
threads that take one ticket each must get both numbers
  left: [None, Some(7)]
 right: [Some(7), Some(8)]

`thread 1` tried its exchange once: it failed at step 6, because `main` had
stored 8 at step 3, and was not tried again.
