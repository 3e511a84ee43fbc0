deadlock, in the simplest failing interleaving: 16 steps, no preemptions

     main                   thread 1               thread 2
  1  ● lock live#1                                                          A:35
  2  ● unlock live#1
  3  ● lock live#2                                                          A:35
  4  ● unlock live#2
  5  ● lock live#1                                                         A:103
  6  ● unlock live#1
  7  ● drop the last done#2
  8  ● drop the last open#2
  9  ● spawn thread 1                                                      B:179
 10  ● spawn thread 2       │                                              B:179
 11  ● lock live#1          │                      │                        A:84
 12  ● drop the last open#1 │                      │
 13  ● unlock live#1        │                      │
 14  ○ join, sleeps         │                      │                       B:187
     ┊   thread 1           │                      │
 15  ┊                      ○ recv, sleeps         │                        A:70
     ┊                      ┊   on done#3          │
 16  ┊                      ┊                      ○ recv, sleeps           A:70
     ┊                      ┊                      ┊   on done#3
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/token.rs
   35 │ let mut live = self.node.live.lock().unwrap();
   70 ┃ _ = self.node.done.recv();
   84 │ let mut live = self.live.lock().unwrap();
  103 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/tests/contract/token_tree.rs
  179 │ thread::spawn(move || {
  187 ┃     waiter.join().expect("wait() must not panic"),

`thread 1` and `thread 2` wait for a value from `done#3` (token.rs:70): the
channel is empty, but not closed. A sender (`open#3`, or a clone of it) has not
been dropped, and nobody is left to send. Most likely it is `main` that still
holds it.

`main` waits for `thread 1` to end (token_tree.rs:187).
