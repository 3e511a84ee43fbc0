assertion failed, in the simplest failing interleaving: 28 steps, no preemptions

     main
  1  ● Instant::now → 0ns    A:145
  2  ● Instant::now → 0ns     B:66
  3  ● lock state#1           B:75
  4  ● unlock state#1
  5  ● sleep 5ms             A:148
  6  ● Instant::now → 5ms     B:66
  7  ● lock state#2           B:75
  8  ● Instant::now → 5ms    B:158
  9  ● unlock state#2
 10  ● sleep 2.5ms           A:150
 11  ● lock state#3           B:75
 12  ● Instant::now → 7.5ms  B:158
 13  ● unlock state#3
 14  ✗ assertion fails       A:153
 15  ● lock state#3          B:185
 16  ● unlock state#3
 17  ● drop the last done#4
 18  ● drop the last open#4
 19  ● lock state#2          B:185
 20  ● unlock state#2
 21  ● drop the last done#3
 22  ● drop the last open#3
 23  ● lock state#1          B:185
 24  ● unlock state#1
 25  ● drop the last done#2
 26  ● drop the last open#2
 27  ● drop the last done#1
 28  ● drop the last open#1

A  lessons/lesson-39/tests/contract/deadlines.rs
  145 │ let start = Instant::now();
  148 │ thread::sleep(SHORT / 2);
  150 │ thread::sleep(SHORT / 4);
  153 ┃ assert_eq!(

B  lessons/lesson-39/src/exercises/deadline.rs
   66 │ self.below(Instant::now().checked_add(timeout))
   75 │ let mut state = self.node.state.lock().unwrap();
  158 │         let over = self.deadline.is_some_and(|end| end <= Instant::now(…
  185 │     && let State::Live(live) = &mut *parent.state.lock().unwrap()

`main` panicked (deadlines.rs:153): assertion `left == right` failed: a layer
that is entered later must have the deadline of the request, not a new one
(service, query)
  left: [Some(Instant(3600.015s)), Some(Instant(3600.015s))]
 right: [Some(Instant(3600.01s)), Some(Instant(3600.01s))]
