assertion failed, in the simplest failing interleaving: 8 steps, 1 preemption

     main                  thread 1
  1  ● spawn thread 1                            A:149
  2  ● load next → 7       │                      B:24
  3  │                     ● load next → 7        B:24
  4  │                     ● store next = 8       B:28
  5  │                     ● end
  6  ● store next = 8                             B:28
  7  ● join thread 1                             A:151
  8  ✗ assertion fails                           A:153

A  lessons/lesson-33/tests/01_tickets.rs
  149 │ let thread = thread::spawn(move || theirs.take());
  151 │ let mut taken = [tickets.take(), thread.join().unwrap()];
  153 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/tickets.rs
   24 │ let next = self.next.load(SeqCst);
   28 │ self.next.store(next + 1, SeqCst);

`main` panicked (01_tickets.rs:153): assertion `left == right` failed: two
threads that take one ticket each must get both numbers
  left: [Some(7), Some(7)]
 right: [Some(7), Some(8)]

lost update: `main` and `thread 1` had both loaded `next` (7, steps 2 and 3)
before either stored what it made of it; then each stored 8 (steps 4 and 6), and
one of the two updates is gone. A read-modify-write (`fetch_add`,
`fetch_update`, a `compare_exchange` loop) does both in one step.
