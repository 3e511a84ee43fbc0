assertion failed, in the simplest failing interleaving: 35 steps, no preemptions

     main
  1  ● lock live#1            A:34
  2  ● unlock live#1
  3  ● lock live#1            A:82
  4  ● drop the last open#1
  5  ● lock live#2            A:82
  6  ● drop the last open#2
  7  ● unlock live#2
  8  ● unlock live#1
  9  ● lock live#1            A:34
 10  ● unlock live#1
 11  ● lock live#2            A:34
 12  ● unlock live#2
 13  ● lock live#1            A:34
 14  ● unlock live#1
 15  ● lock live#5            A:34
 16  ● unlock live#5
 17  ● lock live#3            A:64
 18  ● unlock live#3
 19  ● lock live#4            A:64
 20  ● unlock live#4
 21  ● lock live#6            A:64
 22  ● unlock live#6
 23  ✗ assertion fails       B:213
 24  ● drop the last done#3
 25  ● drop the last open#3
 26  ● drop the last done#4
 27  ● drop the last open#4
 28  ● lock live#5           A:100
 29  ● unlock live#5
 30  ● drop the last done#6
 31  ● drop the last open#6
 32  ● drop the last done#5
 33  ● drop the last open#5
 34  ● lock live#1           A:100
 35  ● unlock live#1

A  lessons/lesson-39/src/exercises/token.rs
   34 │ let mut live = self.node.live.lock().unwrap();
   64 │ self.node.live.lock().unwrap().is_none()
   82 │ let mut live = self.live.lock().unwrap();
  100 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/tests/contract/token_tree.rs
  213 ┃ assert_eq!(

`main` panicked (token_tree.rs:213): assertion `left == right` failed: a child
that is made below a cancelled token must be born cancelled
  left: [false, false, false]
 right: [true, true, true]
