assertion failed, in the simplest failing interleaving: 71 steps, no preemptions

     main                         worker-0
  1  ● get reason#1 → None                                     A:201
  2  ● lock live                                               A:100
  3  ● get reason#1 → None                                     A:101
  4  ● unlock live
  5  ● get reason#2 → None                                     A:201
  6  ● spawn worker-0                                          B:122
  7  ● lock mutex                 │                            C:104
  8  ● unlock mutex               │
  9  ● lock state                 │                            D:115
 10  ● unlock state               │
 11  ● lock counts                │                             C:90
 12  ● unlock counts              │
  ⋮  31 steps are left out here
 44  ● lock handles               ┊                            I:104
 45  ○ join worker-0, sleeps      ┊                            I:106
 46  ┊                            ● wait work → notified       D:218
 47  ┊                            ● lock state                 D:218
 48  ┊                            ● unlock state
 49  ┊                            ● load halted → false        D:157
 50  ┊                            ● pop from deques → None      F:67
 51  ┊                            ● lock state                  G:27
 52  ┊                            ● is_empty of deques → true
 53  ┊                            ● unlock state
 54  ┊                            ● end
 55  ● join worker-0                                           I:106
 56  ● unlock handles
 57  ● lock state                                              D:115
 58  ● unlock state
 59  ✗ assertion fails                                         E:440
 60  ● lock state                                              D:115
 61  ● unlock state
 62  ● lock handles                                            I:104
 63  ● unlock handles
 64  ● lock state                                              D:115
 65  ● unlock state
 66  ● lock live                                               A:249
 67  ● unlock live
 68  ● drop the last done#1
 69  ● drop the last open#1
 70  ● drop the last done#2
 71  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ let known = self.reason.get().copied();
  249 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  104 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  115 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  148 │     worker.notify_one();
  150 │ self.room.notify_all();
  157 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…
  218 │         None => self.work[worker].wait(state),

E  lessons/lesson-41/tests/contract/shedding.rs
  438 │ dropped.pass();
  440 ┃ assert_eq!(

F  solutions/worker-pool/src/worker.rs
   67 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/modelled.rs
   27 │ mutex.lock()

H  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

I  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

`main` panicked (shedding.rs:440): assertion `left == right` failed: the answer
to the pool's handler of failures, which offers another job of the key while it
still has the job in hand that Fails
  left: Some(Already)
 right: Some(Accepted)
