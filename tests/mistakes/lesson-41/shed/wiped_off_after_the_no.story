assertion failed, in the simplest failing interleaving: 118 steps, 1 preemption

      main                     worker-0                            other
   1  ● get reason#1 → None                                                A:201
   2  ● lock live                                                          A:100
   3  ● get reason#1 → None                                                A:101
   4  ● unlock live
   5  ● get reason#2 → None                                                A:201
   6  ● spawn worker-0                                                     B:122
   7  ● lock state             │                                           C:115
   8  ● unlock state           │
   9  ○ recv on begun, sleeps  │                                            D:48
  10  ┊                        ● load halted → false                       C:150
  11  ┊                        ● pop from deques → None                     E:67
  12  ┊                        ● lock state                                C:115
   ⋮  78 steps are left out here
  91  ┊                        ● unlock state
  92  ┊                        ● load halted → false                       C:150
  93  ┊                        ● pop from deques → None                     E:67
  94  ┊                        ● lock state                                C:115
  95  ┊                        ● unlock state
  96  ┊                        ● load word → 131072                         F:31
  97  ┊                        ● store word = 196609                        F:55
  98  ┊                        ● recv on may_end#2 → Disconnected          D:562
  99  ┊                        ● lock mutex                                G:118
 100  ┊                        ● unlock mutex
 101  ┊                        ● load word → 196609                         F:37
 102  ┊                        ● store word = 196608                        F:55
 103  ┊                        ● load halted → false                       C:150
 104  ┊                        ● pop from deques → None                     E:67
 105  ┊                        ● lock state                                C:115
 106  ┊                        ● is_empty of deques → true
 107  ┊                        ● unlock state
 108  ┊                        ● end
 109  ● join worker-0                                                      H:106
 110  ● unlock handles
 111  ● lock state                                                         C:115
 112  ● unlock state
 113  ● lock live                                                          A:249
 114  ● unlock live
 115  ● drop the last done#1
 116  ● drop the last open#1
 117  ● drop the last done#2
 118  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ let known = self.reason.get().copied();
  249 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  141 │     worker.notify_one();
  143 │ self.room.notify_all();
  150 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…
  199 │         self.work[worker].notify_one();
  211 │         None => self.work[worker].wait(state),
  220 │ self.news.store(false, Relaxed);

D  lessons/lesson-41/tests/contract/shedding.rs
   44 │     holds.pass();
   48 │ begun.pass();
  559 │     let other = thread::spawn(move || {
  561 │         has_room.pass();
  562 │         theirs.offer("a", does(move || holds.pass()))
  565 │     let theirs = other.join().unwrap();
  568 ┃         assert_eq!(

E  solutions/worker-pool/src/worker.rs
   67 │ if let Some(job) = self.own.pop() {

F  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

G  lessons/lesson-41/src/exercises/shed.rs
   91 │     self.marks.lock().unwrap().remove(key);
   93 │ self.counts.lock().unwrap().add(offered);
  107 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  118 │ self.marks.lock().unwrap().remove(&self.key);

H  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

`main` panicked (shedding.rs:568): assertion `left == right` failed: the answer
to an offer of a key whose job waits or runs, while another offer of the same
key, made before, was answered Shed
  left: Shed
 right: Already
