assertion failed, in the simplest failing interleaving: 20 steps, 1 preemption

     main                    other
  1  ● lock live#1                                    A:35
  2  ● unlock live#1
  3  ● spawn other                                   B:260
  4  ● lock live#1           │                        A:84
  5  ● drop the last open#1  │
  6  ● unlock live#1         │
  7  │                       ● lock live#1            A:84
  8  │                       ● unlock live#1
  9  │                       ● lock live#2            A:66
 10  │                       ● unlock live#2
 11  │                       ● end
 12  ● lock live#2                                    A:84
 13  ● drop the last open#2
 14  ● unlock live#2
 15  ● lock live#2                                    A:66
 16  ● unlock live#2
 17  ● lock live#1                                   A:100
 18  ● unlock live#1
 19  ● join other                                    B:263
 20  ✗ assertion fails                               B:265

A  lessons/lesson-39/src/exercises/token.rs
   35 │ let mut live = self.node.live.lock().unwrap();
   66 │ self.node.live.lock().unwrap().is_none()
   84 │ let mut live = self.live.lock().unwrap();
  100 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/tests/contract/token_tree.rs
  260 │ let other = thread::spawn(move || cancel(other, theirs));
  263 │     other.join().expect("cancel() must not panic"),
  265 ┃ assert_eq!(

`main` panicked (token_tree.rs:265): assertion `left == right` failed: when
cancel() returns, the children must be cancelled, also if another thread cancels
at the same time
  left: [true, false]
 right: [true, true]
