deadlock, in the simplest failing interleaving: 14 steps, 1 preemption

     main                    other
  1  ● lock live#1                                    A:35
  2  ● unlock live#1
  3  ● lock live#2                                    A:35
  4  ● unlock live#2
  5  ● spawn other                                   B:281
  6  ● lock live#2           │                        A:84
  7  ● drop the last open#2  │
  8  ● lock live#3           │                        A:84
  9  ● drop the last open#3  │
 10  ● unlock live#3         │
 11  │                       ● lock live#1            A:84
 12  │                       ● drop the last open#1
 13  │                       ○ lock live#2, sleeps    A:84
 14  ○ lock live#1, sleeps   ┊                        A:95
     ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/token.rs
   35 │ let mut live = self.node.live.lock().unwrap();
   84 ┃ let mut live = self.live.lock().unwrap();
   95 ┃     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/tests/contract/token_tree.rs
  281 │ thread::spawn(move || root.cancel())

`main` holds `live#2` and waits for `live#1` (token.rs:95); `other` holds
`live#1` and waits for `live#2` (token.rs:84): each waits for the other.
