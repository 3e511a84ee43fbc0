assertion failed, in the simplest failing interleaving: 8 steps, no preemptions

     main                             thread 1
  1  ● spawn thread 1                                                  A:167
  2  ● fetch_add next: 65534 → 65535  │                                 B:23
  3  ● fetch_add next: 65535 → 0      │                                 B:23
  4  ○ join thread 1, sleeps          │                                A:170
  5  ┊                                ● fetch_add next: 0 → 1           B:23
  6  ┊                                ● end
  7  ● join thread 1                                                   A:170
  8  ✗ assertion fails                                                 A:172

A  lessons/lesson-33/tests/01_tickets.rs
  167 │ let thread = thread::spawn(move || theirs.take());
  170 │ let mut taken = [mine[0], mine[1], thread.join().unwrap()];
  172 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/tickets.rs
   23 │ let next = self.next.fetch_add(1, Relaxed);

`main` panicked (01_tickets.rs:172): assertion `left == right` failed: one
ticket is left, and take() is called three times: one of them must get it
  left: [None, Some(0), Some(65534)]
 right: [None, None, Some(65534)]
