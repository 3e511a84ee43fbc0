assertion failed, in the simplest failing interleaving: 59 steps, no preemptions

     main                        worker-0
  1  ● get reason#1 → None                                   A:201
  2  ● lock live#1                                           A:100
  3  ● get reason#1 → None                                   A:101
  4  ● unlock live#1
  5  ● get reason#2 → None                                   A:201
  6  ● spawn worker-0                                        B:122
  7  ● lock mutex                │                           C:104
  8  ● unlock mutex              │
  9  ● lock state                │                           D:115
 10  ● unlock state              │
 11  ● lock counts               │                            C:90
 12  ● unlock counts             │
  ⋮  19 steps are left out here
 32  ┊                           ● notify_all room → nobody  D:150
 33  ┊                           ● unlock state
 34  ┊                           ● drop the last open#2
 35  ┊                           ● unlock live#2
 36  ┊                           ● get reason#3 → None       A:201
 37  ┊                           ● drop the last done#3
 38  ┊                           ● drop the last open#3
 39  ┊                           ● lock mutex                C:115
 40  ┊                           ● unlock mutex
 41  ┊                           ● load word → 65537          H:37
 42  ┊                           ● store word = 65536         H:55
 43  ┊                           ● load halted → true        D:157
 44  ┊                           ● end
 45  ● join worker-0                                         E:106
 46  ● unlock handles
 47  ● lock state                                            D:115
 48  ● unlock state
 49  ✗ assertion fails                                       I:387
 50  ● lock state                                            D:115
 51  ● unlock state
 52  ● lock handles                                          E:104
 53  ● unlock handles
 54  ● lock state                                            D:115
 55  ● unlock state
 56  ● lock live#1                                           A:249
 57  ● unlock live#1
 58  ● drop the last done#1
 59  ● drop the last open#1

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ let known = self.reason.get().copied();
  227 │ let mut live = self.live.lock();
  231 │ _ = self.reason.set(ContextError::Cancelled); // unless it has one
  249 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  104 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  115 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  140 │     self.halted.store(true, Relaxed);
  148 │     worker.notify_one();
  150 │ self.room.notify_all();
  157 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

E  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

F  solutions/worker-pool/src/worker.rs
   67 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/modelled.rs
   27 │ mutex.lock()

H  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

I  lessons/lesson-41/tests/contract/shedding.rs
  387 ┃ assert_eq!(

`main` panicked (shedding.rs:387): assertion `left == right` failed: whether a
job sees in its context that the pool's was cancelled
  left: Some(false)
 right: Some(true)
