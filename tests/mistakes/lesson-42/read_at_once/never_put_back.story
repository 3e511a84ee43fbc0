panic, in the simplest failing interleaving: 13 steps, no preemptions

     main                           other
  1  ● spawn other                                                 A:298
  2  ● lock idle                    │                               B:29
  3  ● unlock idle                  │
  4  ● lock idle                    │                               B:29
  5  ● unlock idle                  │
  6  ○ join other, sleeps           │                              A:314
  7  ┊                              ● lock idle                     B:29
  8  ┊                              ● unlock idle
  9  ┊                              ● lock idle                     B:29
 10  ┊                              ● unlock idle
 11  ┊                              ● end
 12  ● join other                                                  A:314
 13  ✗ panic: expected two reader…                                 A:323

A  lessons/lesson-42/tests/01_read_at_once.rs
  298 │ let other = thread::spawn(move || {
  314 │ other.join().unwrap();
  323 ┃     assert!(

B  lessons/lesson-42/src/exercises/read_at_once.rs
   29 │ let idle = self.idle.lock().unwrap().pop();

`main` panicked (01_read_at_once.rs:323): expected two readers to need two
connections at most: 4 were made
