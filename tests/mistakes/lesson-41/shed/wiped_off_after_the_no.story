assertion failed, in the simplest failing interleaving: 117 steps, 1 preemption

      main                     worker-0                            other
   1  ● get reason#1 → None                                                A:201
   2  ● lock live                                                          A:100
   3  ● get reason#1 → None                                                A:101
   4  ● unlock live
   5  ● get reason#2 → None                                                A:201
   6  ● spawn worker-0                                                     B:122
   7  ● lock state             │                                            C:27
   8  ● unlock state           │
   9  ○ recv on begun, sleeps  │                                            D:48
  10  ┊                        ● load halted → false                       E:157
  11  ┊                        ● pop from deques → None                     F:67
  12  ┊                        ● lock state                                 C:27
   ⋮  77 steps are left out here
  90  ┊                        ● unlock state
  91  ┊                        ● load halted → false                       E:157
  92  ┊                        ● pop from deques → None                     F:67
  93  ┊                        ● lock state                                 C:27
  94  ┊                        ● unlock state
  95  ┊                        ● load word → 131072                         G:31
  96  ┊                        ● store word = 196609                        G:55
  97  ┊                        ● recv on may_end#2 → Disconnected          D:562
  98  ┊                        ● lock mutex                                H:118
  99  ┊                        ● unlock mutex
 100  ┊                        ● load word → 196609                         G:37
 101  ┊                        ● store word = 196608                        G:55
 102  ┊                        ● load halted → false                       E:157
 103  ┊                        ● pop from deques → None                     F:67
 104  ┊                        ● lock state                                 C:27
 105  ┊                        ● is_empty of deques → true
 106  ┊                        ● unlock state
 107  ┊                        ● end
 108  ● join worker-0                                                      I:106
 109  ● unlock handles
 110  ● lock state                                                         E:115
 111  ● unlock state
 112  ● lock live                                                          A:249
 113  ● unlock live
 114  ● drop the last done#1
 115  ● drop the last open#1
 116  ● drop the last done#2
 117  ● drop the last open#2

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
  559 │     let other = thread::spawn(move || {
  561 │         has_room.pass();
  562 │         theirs.offer("a", does(move || holds.pass()))
  565 │     let theirs = other.join().unwrap();
  568 ┃         assert_eq!(

E  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  148 │     worker.notify_one();
  150 │ self.room.notify_all();
  157 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…
  206 │         self.work[worker].notify_one();
  218 │         None => self.work[worker].wait(state),

F  solutions/worker-pool/src/worker.rs
   67 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

H  lessons/lesson-41/src/exercises/shed.rs
   91 │     self.marks.lock().unwrap().remove(key);
   93 │ self.counts.lock().unwrap().add(offered);
  107 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  118 │ self.marks.lock().unwrap().remove(&self.key);

I  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

`main` panicked (shedding.rs:568): assertion `left == right` failed: the answer
to an offer of a key whose job waits or runs, while another offer of the same
key, made before, was answered Shed
  left: Shed
 right: Already
