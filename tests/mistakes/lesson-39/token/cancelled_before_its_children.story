panic, in the simplest failing interleaving: 16 steps, 2 preemptions

     main                           other
  1  ● lock live#1                                                  A:34
  2  ● unlock live#1
  3  ● lock live#2                                                  A:34
  4  ● unlock live#2
  5  ● spawn other                                                 B:281
  6  │                              ● lock live#1                   A:83
  7  │                              ● drop the last open#1
  8  │                              ● unlock live#1
  9  │                              ● lock live#2                   A:83
 10  │                              ● drop the last open#2
 11  │                              ● unlock live#2
 12  ● lock live#2                  │                               A:83
 13  ● unlock live#2                │
 14  ● lock live#3                  │                               A:65
 15  ● unlock live#3                │
 16  ✗ panic: when cancel() retur…  │                              B:284

A  lessons/lesson-39/src/exercises/token.rs
   34 │ let mut live = self.node.live.lock().unwrap();
   65 │ self.node.live.lock().unwrap().is_none()
   83 │ let mut live = self.live.lock().unwrap();

B  lessons/lesson-39/tests/contract/token_tree.rs
  281 │     thread::spawn(move || root.cancel())
  284 ┃ assert!(

`main` panicked (token_tree.rs:284): when cancel() returns, all below must be
cancelled

When `main` panicked, `other` had not ended (its last was step 11,
`unlock live#2`).
