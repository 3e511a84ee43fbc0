assertion failed, in the simplest failing interleaving: 63 steps, no preemptions

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
  9  ● lock state                       │                                  D:100
 10  ● unlock state                     │
 11  ● lock counts                      │                                   C:90
 12  ● unlock counts                    │
  ⋮  23 steps are left out here
 36  ┊                                  ● unlock live#2
 37  ┊                                  ● get once-lock of line 129#3      A:156
     ┊                                  │   → None
 38  ┊                                  ● drop the last done#3
 39  ┊                                  ● drop the last open#3
 40  ┊                                  ● lock mutex                       C:115
 41  ┊                                  ● unlock mutex
 42  ┊                                  ● load word → 65537                 G:32
 43  ┊                                  ● store word = 65536                G:37
 44  ┊                                  ● load halted → true               D:132
 45  ┊                                  ● end
 46  ● join worker-0                                                       E:106
 47  ● unlock handles
 48  ● lock state                                                          D:100
 49  ● steal from deques → Empty                                           H:130
 50  ● unlock state
 51  ✗ assertion fails                                                     I:387
 52  ● lock state                                                          D:100
 53  ● unlock state
 54  ● lock handles                                                        E:104
 55  ● unlock handles
 56  ● lock state                                                          D:100
 57  ● steal from deques → Empty                                           H:130
 58  ● unlock state
 59  ● steal from deques → Empty                                           H:130
 60  ● lock live#1                                                         A:241
 61  ● unlock live#1
 62  ● drop the last done#1
 63  ● drop the last open#1

A  solutions/worker-pool/src/context.rs
   98 │ let mut state = self.node.live.lock();
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  219 │ let mut live = self.live.lock();
  224 │     _ = self.reason.set(ContextError::Cancelled);
  241 │     && let Some(live) = &mut *parent.live.lock()

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work()) {

C  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  104 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  115 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  100 │ self.state.lock()
  118 │     self.halted.store(true, Relaxed);
  125 │ self.work.notify_all();
  126 │ self.room.notify_all();
  132 │ self.halted.load(Relaxed) || (self.deadline.is_some() && self.is_overdu…

E  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

F  solutions/worker-pool/src/worker.rs
   43 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/tally.rs
   26 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   32 │ self.set(self.word.load(Relaxed) - 1);
   37 │ self.word.store(word, Release);

H  solutions/worker-pool/src/stock.rs
  130 │ match deque.steal() {

I  lessons/lesson-41/tests/contract/shedding.rs
  387 ┃ assert_eq!(

`main` panicked (shedding.rs:387): assertion `left == right` failed: whether a
job sees in its context that the pool's was cancelled
  left: Some(false)
 right: Some(true)
