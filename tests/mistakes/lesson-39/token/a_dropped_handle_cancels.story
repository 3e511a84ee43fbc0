assertion failed, in the simplest failing interleaving: 49 steps, no preemptions

     main                             thread 1
  1  ● lock live#1                                                      A:34
  2  ● unlock live#1
  3  ● lock live#1                                                      A:34
  4  ● unlock live#1
  5  ● lock live#1                                                      A:34
  6  ● unlock live#1
  7  ● lock live#2                                                      A:65
  8  ● unlock live#2
  9  ● lock live#2                                                      A:83
 10  ● drop the last open#2
 11  ● unlock live#2
 12  ● lock live#2                                                      A:83
  ⋮  9 steps are left out here
 22  ┊                                ● lock live#4                     A:83
 23  ┊                                ● unlock live#4
 24  ┊                                ● lock live#4                     A:83
 25  ┊                                ● unlock live#4
 26  ● recv on done#4 → Disconnected                                    A:69
 27  ● join thread 1 → Err                                             B:362
 28  ● lock live#1                                                      A:65
 29  ● unlock live#1
 30  ● lock live#2                                                      A:65
 31  ● unlock live#2
 32  ● lock live#3                                                      A:65
 33  ● unlock live#3
 34  ✗ assertion fails                                                 B:365
 35  ● lock live#4                                                      A:83
 36  ● unlock live#4
 37  ● lock live#1                                                     A:101
 38  ● unlock live#1
 39  ● lock live#3                                                      A:83
 40  ● unlock live#3
 41  ● lock live#1                                                     A:101
 42  ● unlock live#1
 43  ● lock live#2                                                      A:83
 44  ● unlock live#2
 45  ● lock live#1                                                     A:101
 46  ● unlock live#1
 47  ● lock live#1                                                      A:83
 48  ● drop the last open#1
 49  ● unlock live#1

A  lessons/lesson-39/src/exercises/token.rs
   34 │ let mut live = self.node.live.lock().unwrap();
   65 │ self.node.live.lock().unwrap().is_none()
   69 │ _ = self.node.done.recv();
   83 │ let mut live = self.live.lock().unwrap();
  101 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/tests/contract/token_tree.rs
  357 │ let thread = thread::spawn(move || {
  362 │ let _: Box<dyn std::any::Any + Send> = thread.join().expect_err("the th…
  365 ┃ assert_eq!(

`main` panicked (token_tree.rs:365): assertion `left == right` failed: a guard
must cancel its own token when it is dropped, unless it was disarmed (parent,
guarded, disarmed)
  left: [false, true, true]
 right: [false, true, false]
