deadlock, in the simplest failing interleaving: 17 steps, 2 preemptions

     main                      maker
  1  ● spawn maker                                       A:234
  2  │                         ● lock live#1              B:69
  3  │                         ● unlock live#1
  4  ● lock live#1             │                          B:87
  5  ● drop the last open#1    │
  6  ● unlock live#1           │
  7  ● lock live#1             │                          B:69
  8  ● unlock live#1           │
  9  ● lock live#2             │                          B:87
 10  ● drop the last open#2    │
 11  ● unlock live#2           │
 12  ● lock live#2             │                          B:69
 13  ● unlock live#2           │
 14  ○ join maker, sleeps      │                         A:242
 15  ┊                         ● lock live#1              B:41
 16  ┊                         ● unlock live#1
 17  ┊                         ○ recv on done#3, sleeps   B:73
     ✗ sleeps for ever         ✗ sleeps for ever

A  lessons/lesson-39/tests/contract/token_tree.rs
  234 │     thread::spawn(move || {
  242 ┃ let seen = [maker.join().expect("child() must not panic"), late];

B  lessons/lesson-39/src/exercises/token.rs
   41 │ let mut live = self.node.live.lock().unwrap();
   69 │ self.node.live.lock().unwrap().is_none()
   73 ┃ _ = self.node.done.recv();
   87 │ let mut live = self.live.lock().unwrap();

`maker` waits for a value from `done#3` (token.rs:73): the channel is empty, but
not closed. A sender (`open#3`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `main` that still holds it.

`main` waits for `maker` to end (token_tree.rs:242).
