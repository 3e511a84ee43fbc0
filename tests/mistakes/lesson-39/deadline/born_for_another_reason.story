assertion failed, in the simplest failing interleaving: 80 steps, no preemptions

     main
  1  ● lock state#1           A:164
  2  ● drop the last open#1
  3  ● unlock state#1
  4  ● Instant::now → 0ns      A:65
  5  ● lock state#2            A:74
  6  ● unlock state#2
  7  ● sleep 10ms             B:209
  8  ● lock state#1            A:74
  9  ● drop the last open#4
 10  ● unlock state#1
 11  ● Instant::now → 10ms     A:65
 12  ● lock state#1            A:74
  ⋮  40 steps are left out here
 53  ● unlock state#3
 54  ● Instant::now → 10ms     A:65
 55  ● lock state#3            A:74
 56  ● Instant::now → 10ms    A:157
 57  ● drop the last open#11
 58  ● unlock state#3
 59  ● lock state#3            A:74
 60  ● Instant::now → 10ms    A:157
 61  ● drop the last open#12
 62  ● unlock state#3
 63  ● lock state#12           A:74
 64  ● drop the last open#13
 65  ● unlock state#12
 66  ● lock state#9           A:117
 67  ● unlock state#9
 68  ● lock state#10          A:117
 69  ● unlock state#10
 70  ● lock state#11          A:117
 71  ● unlock state#11
 72  ● lock state#13          A:117
 73  ● unlock state#13
 74  ✗ assertion fails        B:218
 75  ● lock state#2           A:184
 76  ● unlock state#2
 77  ● drop the last done#3
 78  ● drop the last open#3
 79  ● drop the last done#2
 80  ● drop the last open#2

A  lessons/lesson-39/src/exercises/deadline.rs
   65 │ self.below(Instant::now().checked_add(timeout))
   74 │ let mut state = self.node.state.lock().unwrap();
  117 │ self.node.error(&self.node.state.lock().unwrap())
  127 │     None => _ = self.node.done.recv(),
  157 │         let over = self.deadline.is_some_and(|end| end <= Instant::now(…
  164 │ let mut state = self.state.lock().unwrap();
  184 │     && let State::Live(live) = &mut *parent.state.lock().unwrap()

B  lessons/lesson-39/tests/contract/deadlines.rs
  209 │ thread::sleep(SHORT);
  218 ┃     assert_eq!(

`main` panicked (deadlines.rs:218): assertion `left == right` failed: a child of
a context that is done must be born done, for its parent's reason (child,
with_timeout(1 h), with_timeout(0), grandchild)
  left: [Some(Cancelled), Some(Cancelled), Some(Cancelled), Some(Cancelled)]
 right: [Some(DeadlineExceeded), Some(DeadlineExceeded), Some(DeadlineExceeded),
Some(DeadlineExceeded)]
