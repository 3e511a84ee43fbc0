panic, in the simplest failing interleaving: 13 steps, no preemptions

     main                           other
  1  ● spawn other                                                 A:376
  2  ● lock idle                    │                               B:29
  3  ● unlock idle                  │
  4  ● lock idle                    │                               B:29
  5  ● unlock idle                  │
  6  ○ join other, sleeps           │                              A:392
  7  ┊                              ● lock idle                     B:29
  8  ┊                              ● unlock idle
  9  ┊                              ● lock idle                     B:29
 10  ┊                              ● unlock idle
 11  ┊                              ● end
 12  ● join other                                                  A:392
 13  ✗ panic: expected two reader…                                 A:401

A  lessons/lesson-42/tests/01_read_at_once.rs
  376 │ let other = thread::spawn(move || {
  392 │ other.join().unwrap();
  401 ┃     assert!(

B  lessons/lesson-42/src/exercises/read_at_once.rs
   29 │ let idle = self.idle.lock().unwrap().pop();

`main` panicked (01_read_at_once.rs:401): expected two readers to need two
connections at most: 4 were made
