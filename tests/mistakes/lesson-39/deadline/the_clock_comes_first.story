assertion failed, in the simplest failing interleaving: 56 steps, no preemptions

     main
  1  ● Instant::now → 0ns     A:65
  2  ● lock state#1           A:74
  3  ● unlock state#1
  4  ● Instant::now → 0ns     A:65
  5  ● lock state#1           A:74
  6  ● unlock state#1
  7  ● Instant::now → 0ns     A:65
  8  ● lock state#1           A:74
  9  ● unlock state#1
 10  ● lock state#3          A:164
 11  ● Instant::now → 0ns    A:154
 12  ● drop the last open#3
  ⋮  16 steps are left out here
 29  ● lock state#3          A:164
 30  ● Instant::now → 20ms   A:154
 31  ● unlock state#3
 32  ● lock state#4          A:164
 33  ● Instant::now → 20ms   A:154
 34  ● unlock state#4
 35  ● unlock state#1
 36  ● lock state#1          A:117
 37  ● unlock state#1
 38  ● lock state#3          A:117
 39  ● Instant::now → 20ms   A:154
 40  ● unlock state#3
 41  ● lock state#5          A:117
 42  ● Instant::now → 20ms   A:154
 43  ● unlock state#5
 44  ● lock state#4          A:117
 45  ● Instant::now → 20ms   A:154
 46  ● unlock state#4
 47  ● lock state#2          A:117
 48  ● Instant::now → 20ms   A:154
 49  ● unlock state#2
 50  ✗ assertion fails       B:187
 51  ● lock state#1          A:184
 52  ● unlock state#1
 53  ● lock state#1          A:184
 54  ● unlock state#1
 55  ● lock state#1          A:184
 56  ● unlock state#1

A  lessons/lesson-39/src/exercises/deadline.rs
   65 │ self.below(Instant::now().checked_add(timeout))
   74 │ let mut state = self.node.state.lock().unwrap();
  117 │ self.node.error(&self.node.state.lock().unwrap())
  154 │ if self.deadline.is_some_and(|end| end <= Instant::now()) {
  164 │ let mut state = self.state.lock().unwrap();
  184 │     && let State::Live(live) = &mut *parent.state.lock().unwrap()

B  lessons/lesson-39/tests/contract/deadlines.rs
  176 │ thread::sleep(2 * SHORT);
  187 ┃ assert_eq!(

`main` panicked (deadlines.rs:187): assertion `left == right` failed: what comes
first is the reason for ever: (parent that was cancelled late, cancelled before
its deadline, child of that, cancelled after its deadline, cancelled with its
parent after its deadline)
  left: [Some(Cancelled), Some(DeadlineExceeded), Some(DeadlineExceeded),
Some(DeadlineExceeded), Some(DeadlineExceeded)]
 right: [Some(Cancelled), Some(Cancelled), Some(Cancelled),
Some(DeadlineExceeded), Some(DeadlineExceeded)]
