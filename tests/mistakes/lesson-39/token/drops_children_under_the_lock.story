deadlock, in the simplest failing interleaving: 14 steps, 1 preemption

     main                    other
  1  ● lock live#1                                    A:35
  2  ● unlock live#1
  3  ● lock live#1                                    A:35
  4  ● unlock live#1
  5  ● spawn other                                   B:302
  6  ● lock live#1           │                        A:84
  7  ● drop the last open#1  │
  8  │                       ● lock live#2            A:66
  9  │                       ● unlock live#2
 10  │                       ● end
 11  ● lock live#2                                    A:84
 12  ● drop the last open#2
 13  ● unlock live#2
 14  ○ lock live#1, sleeps                            A:97
     ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/token.rs
   35 │ let mut live = self.node.live.lock().unwrap();
   66 │ self.node.live.lock().unwrap().is_none()
   84 │ let mut live = self.live.lock().unwrap();
   97 ┃     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/tests/contract/token_tree.rs
  302 │ let other = thread::spawn(move || {

`main` waits for `live#1` (token.rs:97), which it has held itself since step 6
(token.rs:84): it waits for itself.
