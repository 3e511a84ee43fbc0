assertion failed, in the simplest failing interleaving: 25 steps, no preemptions

     main
  1  ● Instant::now → 0ns     A:65
  2  ● lock state#1           A:74
  3  ● unlock state#1
  4  ● lock state#2           A:74
  5  ● Instant::now → 0ns    A:157
  6  ● unlock state#2
  7  ● sleep 10ms             B:89
  8  ● lock state#1          A:117
  9  ● unlock state#1
 10  ● lock state#2          A:117
 11  ● Instant::now → 10ms   A:157
 12  ● unlock state#2
 13  ● lock state#3          A:117
 14  ● unlock state#3
 15  ✗ assertion fails        B:91
 16  ● lock state#2          A:184
 17  ● unlock state#2
 18  ● drop the last done#3
 19  ● drop the last open#3
 20  ● lock state#1          A:184
 21  ● unlock state#1
 22  ● drop the last done#2
 23  ● drop the last open#2
 24  ● drop the last done#1
 25  ● drop the last open#1

A  lessons/lesson-39/src/exercises/deadline.rs
   65 │ self.below(Instant::now().checked_add(timeout))
   74 │ let mut state = self.node.state.lock().unwrap();
  117 │ self.node.error(&self.node.state.lock().unwrap())
  157 │         let over = self.deadline.is_some_and(|end| end <= Instant::now(…
  184 │     && let State::Live(live) = &mut *parent.state.lock().unwrap()

B  lessons/lesson-39/tests/contract/deadlines.rs
   89 │ thread::sleep(SHORT);
   91 ┃ assert_eq!(

`main` panicked (deadlines.rs:91): assertion `left == right` failed: when its
deadline is over, a context is done and so are those below it, and none above
(parent, context, child)
  left: [None, Some(DeadlineExceeded), None]
 right: [None, Some(DeadlineExceeded), Some(DeadlineExceeded)]
