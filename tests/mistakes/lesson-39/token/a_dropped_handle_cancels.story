assertion failed, in the simplest failing interleaving: 28 steps, no preemptions

     main
  1  ● lock live#1            A:35
  2  ● unlock live#1
  3  ● lock live#1            A:84
  4  ● drop the last open#1
  5  ● lock live#2            A:84
  6  ● drop the last open#2
  7  ● unlock live#2
  8  ● unlock live#1
  9  ● lock live#1            A:35
 10  ● lock live#3            A:84
 11  ● drop the last open#3
 12  ● unlock live#3
 13  ● unlock live#1
 14  ● lock live#3            A:84
 15  ● unlock live#3
 16  ● lock live#2            A:84
 17  ● unlock live#2
 18  ● lock live#1            A:66
 19  ● unlock live#1
 20  ● lock live#2            A:66
 21  ● unlock live#2
 22  ✗ assertion fails       B:341
 23  ● lock live#2            A:84
 24  ● unlock live#2
 25  ● lock live#1           A:102
 26  ● unlock live#1
 27  ● lock live#1            A:84
 28  ● unlock live#1

A  lessons/lesson-39/src/exercises/token.rs
   35 │ let mut live = self.node.live.lock().unwrap();
   66 │ self.node.live.lock().unwrap().is_none()
   84 │ let mut live = self.live.lock().unwrap();
  102 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/tests/contract/token_tree.rs
  341 ┃ assert_eq!(

`main` panicked (token_tree.rs:341): assertion `left == right` failed: to drop a
clone or a child must cancel nothing (root, child)
  left: [true, true]
 right: [false, false]
