assertion failed, in the simplest failing interleaving: 67 steps, no preemptions

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
  ⋮  27 steps are left out here
 40  ┊                            ● load word → 65537           H:37
 41  ┊                            ● store word = 65536          H:55
 42  ┊                            ● load halted → false        D:157
 43  ┊                            ● pop from deques → None      F:67
 44  ┊                            ● lock state                  G:27
 45  ┊                            ● unlock state
 46  ┊                            ● load word → 65536           H:31
 47  ┊                            ● store word = 131073         H:55
 48  ┊                            ● lock mutex                 C:115
 49  ┊                            ● unlock mutex
 50  ┊                            ● load word → 131073          H:37
 51  ┊                            ● store word = 131072         H:55
 52  ┊                            ● load halted → false        D:157
 53  ┊                            ● pop from deques → None      F:67
 54  ┊                            ● lock state                  G:27
 55  ┊                            ● is_empty of deques → true
 56  ┊                            ● unlock state
 57  ┊                            ● end
 58  ● join worker-0                                           I:106
 59  ● unlock handles
 60  ● lock state                                              D:115
 61  ● unlock state
 62  ● lock live                                               A:249
 63  ● unlock live
 64  ● drop the last done#1
 65  ● drop the last open#1
 66  ● drop the last done#2
 67  ● drop the last open#2

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

E  lessons/lesson-41/tests/contract/shedding.rs
  203 │     holds.pass();
  212 │ begun.pass();
  215 ┃     offer(

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

`main` panicked (shedding.rs:215): assertion `left == right` failed: the answer
to an offer of a key whose job is being executed, now and the next time
  left: Accepted
 right: Already
