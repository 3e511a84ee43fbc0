assertion failed, in the simplest failing interleaving: 60 steps, no preemptions

     main                               worker-0
  1  ● lock live#1                                                          A:98
  2  ● get once-lock of line 129#1                                         A:212
     │   → None
  3  ● get once-lock of line 129#1                                         A:215
     │   → None
  4  ● unlock live#1
  5  ● get once-lock of line 129#2                                         A:156
     │   → None
  6  ● spawn worker-0                                                      B:122
  7  ● lock mutex                       │                                  C:104
  8  ● unlock mutex                     │
  9  ● lock state                       │                                  D:110
 10  ● unlock state                     │
 11  ● lock counts                      │                                   C:90
 12  ● unlock counts                    │
  ⋮  20 steps are left out here
 33  ┊                                  ● notify_all room → nobody         D:138
 34  ┊                                  ● unlock state
 35  ┊                                  ● drop the last open#2
 36  ┊                                  ● unlock live#2
 37  ┊                                  ● get once-lock of line 129#3      A:156
     ┊                                  │   → None
 38  ┊                                  ● drop the last done#3
 39  ┊                                  ● drop the last open#3
 40  ┊                                  ● lock mutex                       C:115
 41  ┊                                  ● unlock mutex
 42  ┊                                  ● load word → 65537                 G:37
 43  ┊                                  ● store word = 65536                G:55
 44  ┊                                  ● load halted → true               D:145
 45  ┊                                  ● end
 46  ● join worker-0                                                       E:106
 47  ● unlock handles
 48  ● lock state                                                          D:110
 49  ● unlock state
 50  ✗ assertion fails                                                     H:387
 51  ● lock state                                                          D:110
 52  ● unlock state
 53  ● lock handles                                                        E:104
 54  ● unlock handles
 55  ● lock state                                                          D:110
 56  ● unlock state
 57  ● lock live#1                                                         A:243
 58  ● unlock live#1
 59  ● drop the last done#1
 60  ● drop the last open#1

A  solutions/worker-pool/src/context.rs
   98 │ let mut state = self.node.live.lock();
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);
  243 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  104 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  115 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  110 │ self.state.lock()
  128 │     self.halted.store(true, Relaxed);
  136 │     worker.notify_one();
  138 │ self.room.notify_all();
  145 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

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
