assertion failed, in the simplest failing interleaving: 63 steps, no preemptions

     main                    worker-0
  1  ● get reason#1 → None                           A:201
  2  ● get reason#1 → None                           A:219
  3  ● lock live#1                                   A:100
  4  ● get reason#1 → None                           A:101
  5  ● unlock live#1
  6  ● get reason#2 → None                           A:201
  7  ● get reason#2 → None                           A:219
  8  ● spawn worker-0                                B:122
  9  ● lock mutex            │                       C:104
 10  ● unlock mutex          │
 11  ● lock state            │                       D:111
 12  ● unlock state          │
  ⋮  23 steps are left out here
 36  ┊                       ● unlock state
 37  ┊                       ● drop the last open#2
 38  ┊                       ● unlock live#2
 39  ┊                       ● get reason#3 → None   A:201
 40  ┊                       ● get reason#3 → None   A:219
 41  ┊                       ● drop the last done#3
 42  ┊                       ● drop the last open#3
 43  ┊                       ● lock mutex            C:115
 44  ┊                       ● unlock mutex
 45  ┊                       ● load word → 65537      G:37
 46  ┊                       ● store word = 65536     G:55
 47  ┊                       ● load halted → true    D:146
 48  ┊                       ● end
 49  ● join worker-0                                 E:106
 50  ● unlock handles
 51  ● lock state                                    D:111
 52  ● unlock state
 53  ✗ assertion fails                               H:387
 54  ● lock state                                    D:111
 55  ● unlock state
 56  ● lock handles                                  E:104
 57  ● unlock handles
 58  ● lock state                                    D:111
 59  ● unlock state
 60  ● lock live#1                                   A:246
 61  ● unlock live#1
 62  ● drop the last done#1
 63  ● drop the last open#1

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  224 │ let mut live = self.live.lock();
  228 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one
  246 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  104 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  115 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  111 │ self.state.lock()
  129 │     self.halted.store(true, Relaxed);
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
  387 ┃ assert_eq!(

`main` panicked (shedding.rs:387): assertion `left == right` failed: whether a
job sees in its context that the pool's was cancelled
  left: Some(false)
 right: Some(true)
