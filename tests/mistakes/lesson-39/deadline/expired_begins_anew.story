panic, in the simplest failing interleaving: 31 steps, no preemptions

     main
  1  ● Instant::now → 0ns                     A:66
  2  ● lock state#1                           A:75
  3  ● Instant::now → 0ns                    A:106
  4  ● unlock state#1
  5  ● lock state#2                           A:75
  6  ● Instant::now → 0ns                    A:159
  7  ● Instant::now → 0ns                    A:106
  8  ● unlock state#2
  9  ● sleep 10ms                             B:89
 10  ● lock state#1                          A:119
 11  ● unlock state#1
 12  ● lock state#2                          A:119
 13  ● Instant::now → 10ms                   A:159
 14  ● unlock state#2
 15  ● lock state#3                          A:119
 16  ● Instant::now → 10ms                   A:159
 17  ● unlock state#3
 18  ● Instant::now → 10ms                    B:97
 19  ● recv on timer of line 141 → its time   B:98
 20  ● elapsed → 20ms                         B:99
 21  ✗ panic: expired() must have…           B:100
 22  ● lock state#2                          A:186
 23  ● unlock state#2
 24  ● drop the last done#3
 25  ● drop the last open#3
 26  ● lock state#1                          A:186
 27  ● unlock state#1
 28  ● drop the last done#2
 29  ● drop the last open#2
 30  ● drop the last done#1
 31  ● drop the last open#1

A  lessons/lesson-39/src/exercises/deadline.rs
   66 │ self.below(Instant::now().checked_add(timeout))
   75 │ let mut state = self.node.state.lock().unwrap();
  106 │     timeout: deadline.map(|end| end.saturating_duration_since(Instant::…
  119 │ self.node.error(&self.node.state.lock().unwrap())
  159 │         let over = self.deadline.is_some_and(|end| end <= Instant::now(…
  186 │     && let State::Live(live) = &mut *parent.state.lock().unwrap()

B  lessons/lesson-39/tests/contract/deadlines.rs
   89 │ thread::sleep(SHORT);
   97 │ let start = Instant::now();
   98 │ let expired = context.expired().recv();
   99 │ let took = start.elapsed();
  100 ┃ assert!(

`main` panicked (deadlines.rs:100): expired() must have the time at once when
the deadline is over: Ok(Instant(3600.02s)) after 10ms
