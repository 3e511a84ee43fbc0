assertion failed, in the simplest failing interleaving: 8 steps, 1 preemption

     main                  thread 1
  1  ● spawn thread 1                            A:149
  2  ● swap next: 7 → 0    │                      B:23
  3  │                     ● swap next: 0 → 0     B:23
  4  │                     ● store next = 1       B:25
  5  │                     ● end
  6  ● store next = 8                             B:25
  7  ● join thread 1                             A:151
  8  ✗ assertion fails                           A:153

A  lessons/lesson-33/tests/01_tickets.rs
  149 │ let thread = thread::spawn(move || theirs.take());
  151 │ let mut taken = [tickets.take(), thread.join().unwrap()];
  153 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/tickets.rs
   23 │ let next = self.next.swap(0, SeqCst);
   24 │ self.next
   25 │     .store(next.saturating_add(1).min(self.end), SeqCst);

`main` panicked (01_tickets.rs:153): assertion `left == right` failed: two
threads that take one ticket each must get both numbers
  left: [Some(0), Some(7)]
 right: [Some(7), Some(8)]
