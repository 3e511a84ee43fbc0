assertion failed, in the simplest failing interleaving: 58 steps, no preemptions

     main                         worker-0
  1  ● get reason#1 → None                                     A:201
  2  ● get reason#1 → None                                     A:219
  3  ● lock live                                               A:100
  4  ● get reason#1 → None                                     A:101
  5  ● unlock live
  6  ● get reason#2 → None                                     A:201
  7  ● get reason#2 → None                                     A:219
  8  ● spawn worker-0                                          B:122
  9  ● lock mutex                 │                            C:109
 10  ● unlock mutex               │
 11  ● lock state                 │                            D:111
 12  ● unlock state               │
  ⋮  18 steps are left out here
 31  ┊                            ● unlock state
 32  ┊                            ● load halted → false        D:146
 33  ┊                            ● pop from deques → None      F:63
 34  ┊                            ● lock state                 D:111
 35  ┊                            ● is_empty of deques → true
 36  ┊                            ● unlock state
 37  ┊                            ● end
 38  ● join worker-0                                           E:106
 39  ● unlock handles
 40  ● lock state                                              D:111
 41  ● unlock state
 42  ● lock mutex                                              C:109
 43  ● unlock mutex
 44  ● lock counts                                              C:95
 45  ● unlock counts
 46  ✗ assertion fails                                         H:313
 47  ● lock state                                              D:111
 48  ● unlock state
 49  ● lock handles                                            E:104
 50  ● unlock handles
 51  ● lock state                                              D:111
 52  ● unlock state
 53  ● lock live                                               A:246
 54  ● unlock live
 55  ● drop the last done#1
 56  ● drop the last open#1
 57  ● drop the last done#2
 58  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  246 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   95 │ self.counts.lock().unwrap().add(offered);
  109 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));

D  solutions/worker-pool/src/shared.rs
  111 │ self.state.lock()
  137 │     worker.notify_one();
  139 │ self.room.notify_all();
  146 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

E  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

F  solutions/worker-pool/src/worker.rs
   63 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

H  lessons/lesson-41/tests/contract/shedding.rs
   13 │ panic!("a job fails");
  313 ┃     is_unmarked(&background, "a", &format!("a job that {how:?}"));

`main` panicked (shedding.rs:313): assertion `left == right` failed: the answer
to an offer to a pool that is shut down: the key must not be marked any more
after a job that Panics
  left: Already
 right: Closed
