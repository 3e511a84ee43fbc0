assertion failed, in the simplest failing interleaving: 56 steps, no preemptions

     main                         worker-0
  1  ● get reason#1 → None                                     A:201
  2  ● lock live                                               A:100
  3  ● get reason#1 → None                                     A:101
  4  ● unlock live
  5  ● get reason#2 → None                                     A:201
  6  ● spawn worker-0                                          B:122
  7  ● lock mutex                 │                            C:109
  8  ● unlock mutex               │
  9  ● lock state                 │                            D:115
 10  ● unlock state               │
 11  ● lock counts                │                             C:95
 12  ● unlock counts              │
  ⋮  16 steps are left out here
 29  ┊                            ● unlock state
 30  ┊                            ● load halted → false        D:157
 31  ┊                            ● pop from deques → None      F:67
 32  ┊                            ● lock state                  G:27
 33  ┊                            ● is_empty of deques → true
 34  ┊                            ● unlock state
 35  ┊                            ● end
 36  ● join worker-0                                           E:106
 37  ● unlock handles
 38  ● lock state                                              D:115
 39  ● unlock state
 40  ● lock mutex                                              C:109
 41  ● unlock mutex
 42  ● lock counts                                              C:95
 43  ● unlock counts
 44  ✗ assertion fails                                         I:313
 45  ● lock state                                              D:115
 46  ● unlock state
 47  ● lock handles                                            E:104
 48  ● unlock handles
 49  ● lock state                                              D:115
 50  ● unlock state
 51  ● lock live                                               A:249
 52  ● unlock live
 53  ● drop the last done#1
 54  ● drop the last open#1
 55  ● drop the last done#2
 56  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ let known = self.reason.get().copied();
  249 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   95 │ self.counts.lock().unwrap().add(offered);
  109 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));

D  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
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
   13 │ panic!("a job fails");
  313 ┃     is_unmarked(&background, "a", &format!("a job that {how:?}"));

`main` panicked (shedding.rs:313): assertion `left == right` failed: the answer
to an offer to a pool that is shut down: the key must not be marked any more
after a job that Panics
  left: Already
 right: Closed
