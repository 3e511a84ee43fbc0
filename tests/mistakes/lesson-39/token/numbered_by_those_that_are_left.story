assertion failed, in the simplest failing interleaving: 27 steps, no preemptions

     main
  1  ● lock live#1            A:33
  2  ● unlock live#1
  3  ● lock live#1            A:33
  4  ● unlock live#1
  5  ● lock live#1            A:95
  6  ● unlock live#1
  7  ● drop the last done#2
  8  ● drop the last open#2
  9  ● lock live#1            A:33
 10  ● unlock live#1
 11  ● lock live#1            A:79
 12  ● drop the last open#1
 13  ● lock live#3            A:79
 14  ● drop the last open#4
 15  ● unlock live#3
 16  ● unlock live#1
 17  ● lock live#2            A:61
 18  ● unlock live#2
 19  ● lock live#1            A:95
 20  ● unlock live#1
 21  ● drop the last done#3
 22  ● drop the last open#3
 23  ● lock live#3            A:61
 24  ● unlock live#3
 25  ● lock live#1            A:95
 26  ● unlock live#1
 27  ✗ assertion fails       B:325

A  lessons/lesson-39/src/exercises/token.rs
   33 │ let mut live = self.node.live.lock().unwrap();
   61 │ self.node.live.lock().unwrap().is_none()
   79 │ let mut live = self.live.lock().unwrap();
   95 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/tests/contract/token_tree.rs
  325 ┃ assert_eq!(

`main` panicked (token_tree.rs:325): assertion `left == right` failed: cancel()
must reach all children, also if one that was made before them is gone (the
second, the third)
  left: [false, true]
 right: [true, true]
