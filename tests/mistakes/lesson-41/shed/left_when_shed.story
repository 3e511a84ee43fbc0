assertion failed, in the simplest failing interleaving: 72 steps, no preemptions

     main                         worker-0
  1  ● get reason#1 → None                                     A:201
  2  ● lock live                                               A:100
  3  ● get reason#1 → None                                     A:101
  4  ● unlock live
  5  ● get reason#2 → None                                     A:201
  6  ● spawn worker-0                                          B:122
  7  ● lock state                 │                             C:27
  8  ● unlock state               │
  9  ○ recv on begun, sleeps      │                             D:48
 10  ┊                            ● load halted → false        E:157
 11  ┊                            ● pop from deques → None      F:67
 12  ┊                            ● lock state                  C:27
  ⋮  32 steps are left out here
 45  ┊                            ● store word = 65536          G:55
 46  ┊                            ● load halted → false        E:157
 47  ┊                            ● pop from deques → None      F:67
 48  ┊                            ● lock state                  C:27
 49  ┊                            ● unlock state
 50  ┊                            ● load word → 65536           G:31
 51  ┊                            ● store word = 131073         G:55
 52  ┊                            ● drop the last a_ran
 53  ┊                            ● lock mutex                 H:119
 54  ┊                            ● unlock mutex
 55  ┊                            ● load word → 131073          G:37
 56  ┊                            ● store word = 131072         G:55
 57  ┊                            ● load halted → false        E:157
 58  ┊                            ● pop from deques → None      F:67
 59  ┊                            ● lock state                  C:27
 60  ┊                            ● is_empty of deques → true
 61  ┊                            ● unlock state
 62  ┊                            ● end
 63  ● join worker-0                                           I:106
 64  ● unlock handles
 65  ● lock state                                              E:115
 66  ● unlock state
 67  ● lock live                                               A:249
 68  ● unlock live
 69  ● drop the last done#1
 70  ● drop the last open#1
 71  ● drop the last done#2
 72  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ let known = self.reason.get().copied();
  249 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  solutions/worker-pool/src/modelled.rs
   27 │ mutex.lock()

D  lessons/lesson-41/tests/contract/shedding.rs
   44 │     holds.pass();
   48 │ begun.pass();
  125 ┃         offer(

E  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  148 │     worker.notify_one();
  150 │ self.room.notify_all();
  157 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

F  solutions/worker-pool/src/worker.rs
   67 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

H  lessons/lesson-41/src/exercises/shed.rs
   91 │ self.counts.lock().unwrap().add(offered);
  105 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  119 │     mark.marks.lock().unwrap().remove(&mark.key);

I  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

`main` panicked (shedding.rs:125): assertion `left == right` failed: the answer
to an offer of a key that is not marked while the queue is full, now and the
next time
  left: Already
 right: Shed
