assertion failed, in the simplest failing interleaving: 14 steps, no preemptions

     main
  1  ● lock live            A:72
  2  ● drop the last open
  3  ● unlock live
  4  ● lock live            A:54
  5  ● unlock live
  6  ● lock live            A:54
  7  ● unlock live
  8  ● lock live            A:54
  9  ● unlock live
 10  ● lock live            A:54
 11  ● unlock live
 12  ● lock live            A:54
 13  ● unlock live
 14  ✗ assertion fails     B:149

A  lessons/lesson-39/src/exercises/token.rs
   54 │ self.node.live.lock().unwrap().is_none()
   72 │ let mut live = self.live.lock().unwrap();

B  lessons/lesson-39/tests/contract/token_tree.rs
  149 ┃ assert_eq!(

`main` panicked (token_tree.rs:149): assertion `left == right` failed: to cancel
a child must cancel neither its parents nor its siblings (root, left, right,
below, beside)
  left: [true, true, true, true, true]
 right: [false, false, false, true, false]
