deadlock, in the simplest failing interleaving: 11 steps, no preemptions

     main                     thread 1             thread 2
  1  ● spawn thread 1                                                      A:44
  2  ● spawn thread 2         │                                            A:44
  3  ● lock live              │                    │                       B:90
  4  ● try_send () on open    │                    │                       B:99
  5  ● unlock live            │                    │
  6  ○ join thread 1, sleeps  │                    │                       A:48
  7  ┊                        ● recv on done → ()  │                       B:76
  8  ┊                        ● end                │
  9  ● join thread 1                               │                       A:48
 10  ○ join thread 2, sleeps                       │                       A:48
 11  ┊                                             ○ recv on done, sleeps  B:76
     ✗ sleeps for ever                             ✗ sleeps for ever

A  lessons/lesson-39/tests/contract/token_tree.rs
   44 │ thread::spawn(move || token.wait())
   48 ┃ waiter.join().expect("wait() must not panic");

B  lessons/lesson-39/src/exercises/token.rs
   76 ┃ _ = self.node.done.recv();
   90 │ let mut live = self.live.lock().unwrap();
   99 │         _ = open.try_send(());

`thread 2` waits for a value from `done` (token.rs:76): the channel is empty,
but not closed. A sender (`open`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `main` that still holds it.

`main` waits for `thread 2` to end (token_tree.rs:48).
