deadlock, in the simplest failing interleaving: 8 steps, no preemptions

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                      A:179
  2  ● spawn thread 2       │                                              A:179
  3  ● lock live            │                      │                        B:44
  4  ● drop the last open#1 │                      │
  5  ● unlock live          │                      │
  6  ○ join, sleeps         │                      │                       A:187
     ┊   thread 1           │                      │
  7  ┊                      ○ recv, sleeps         │                        B:52
     ┊                      ┊   on done#2          │
  8  ┊                      ┊                      ○ recv, sleeps           B:52
     ┊                      ┊                      ┊   on done#2
     ✗ sleeps for ever      ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-39/tests/contract/token_tree.rs
  179 │ thread::spawn(move || {
  187 ┃     waiter.join().expect("wait() must not panic"),

B  lessons/lesson-39/src/exercises/token.rs
   44 │ self.node.live.lock().unwrap().take();
   52 ┃ _ = self.node.done.recv();

`thread 1` and `thread 2` wait for a value from `done#2` (token.rs:52): the
channel is empty, but not closed. A sender (`open#2`, or a clone of it) has not
been dropped, and nobody is left to send. Most likely it is `main` that still
holds it.

`main` waits for `thread 1` to end (token_tree.rs:187).
