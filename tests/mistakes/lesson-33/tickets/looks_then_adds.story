assertion failed, in the simplest failing interleaving: 10 steps, 1 preemption

     main                             thread 1
  1  ● spawn thread 1                                                  A:167
  2  ● load next → 65534              │                                 B:23
  3  │                                ● load next → 65534               B:23
  4  │                                ● fetch_add next: 65534 → 65535   B:26
  5  │                                ● end
  6  ● fetch_add next: 65535 → 0                                        B:26
  7  ● load next → 0                                                    B:23
  8  ● fetch_add next: 0 → 1                                            B:26
  9  ● join thread 1                                                   A:170
 10  ✗ assertion fails                                                 A:172

A  lessons/lesson-33/tests/01_tickets.rs
  167 │ let thread = thread::spawn(move || theirs.take());
  170 │ let mut taken = [mine[0], mine[1], thread.join().unwrap()];
  172 ┃ assert_eq!(

B  lessons/lesson-33/src/exercises/tickets.rs
   23 │ if self.next.load(SeqCst) >= self.end {
   26 │ Some(self.next.fetch_add(1, SeqCst))

`main` panicked (01_tickets.rs:172): assertion `left == right` failed: one
ticket is left, and take() is called three times: one of them must get it
  left: [Some(0), Some(65534), Some(65535)]
 right: [None, None, Some(65534)]
