panic, in the simplest failing interleaving: 26 steps, 1 preemption

     main                           canceller               clock
  1  ● Instant::now → 0ns                                                  A:65
  2  ● lock state#1                                                        A:74
  3  ● unlock state#1
  4  ● spawn canceller                                                    B:370
  5  ● spawn clock                  │                                     B:372
  6  ● lock state#2                 │                       │             A:117
  7  ● unlock state#2               │                       │
  8  │                              ● lock state#2          │             A:168
  9  │                              ● Instant::now → 0ns    │             A:161
 10  │                              ● drop the last open#2  │
 11  │                              ● unlock state#2        │
 12  │                              ● end                   │
 13  │                                                      ● sleep 10ms  B:372
 14  │                                                      ● end
 15  ● Instant::now → 10ms                                                A:120
 16  ● join canceller                                                     B:374
 17  ● lock state#2                                                       A:117
 18  ● unlock state#2
 19  ● join clock                                                         B:376
 20  ● lock state#2                                                       A:117
 21  ● unlock state#2
 22  ✗ panic: the first reason th…                                        B:378
 23  ● lock state#1                                                       A:188
 24  ● unlock state#1
 25  ● drop the last done#1
 26  ● drop the last open#1

A  lessons/lesson-39/src/exercises/deadline.rs
   65 │ self.below(Instant::now().checked_add(timeout))
   74 │ let mut state = self.node.state.lock().unwrap();
  117 │ if let State::Done(error) = &*self.node.state.lock().unwrap() {
  120 │ let over = self.node.deadline.is_some_and(|end| end <= Instant::now());
  161 │         let over = self.deadline.is_some_and(|end| end <= Instant::now(…
  168 │ let mut state = self.state.lock().unwrap();
  188 │     && let State::Live(live) = &mut *parent.state.lock().unwrap()

B  lessons/lesson-39/tests/contract/deadlines.rs
  370 │     thread::spawn(move || context.cancel())
  372 │ let clock = thread::spawn(|| thread::sleep(SHORT));
  374 │ canceller.join().expect("cancel() must not panic");
  376 │ clock.join().expect("to sleep does not panic");
  378 ┃ assert!(

`main` panicked (deadlines.rs:378): the first reason that error() gives must be
the last: it said Some(DeadlineExceeded), after cancel() Some(Cancelled), after
the deadline Some(Cancelled)
