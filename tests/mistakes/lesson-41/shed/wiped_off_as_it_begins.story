assertion failed, in the simplest failing interleaving: 68 steps, no preemptions

     main                                  worker-0
  1  ● lock live                                                         A:98
  2  ● get once-lock of line 129#1 → None                               A:212
  3  ● get once-lock of line 129#1 → None                               A:215
  4  ● unlock live
  5  ● get once-lock of line 129#2 → None                               A:156
  6  ● spawn worker-0                                                   B:122
  7  ● lock mutex                          │                            C:104
  8  ● unlock mutex                        │
  9  ● lock state                          │                            D:100
 10  ● unlock state                        │
 11  ● lock counts                         │                             C:90
 12  ● unlock counts                       │
  ⋮  28 steps are left out here
 41  ┊                                     ● store word = 65536          G:37
 42  ┊                                     ● load halted → false        D:132
 43  ┊                                     ● pop from deques → None      F:43
 44  ┊                                     ● lock state                 D:100
 45  ┊                                     ● unlock state
 46  ┊                                     ● load word → 65536           G:26
 47  ┊                                     ● store word = 131073         G:37
 48  ┊                                     ● lock mutex                 C:115
 49  ┊                                     ● unlock mutex
 50  ┊                                     ● load word → 131073          G:32
 51  ┊                                     ● store word = 131072         G:37
 52  ┊                                     ● load halted → false        D:132
 53  ┊                                     ● pop from deques → None      F:43
 54  ┊                                     ● lock state                 D:100
 55  ┊                                     ● is_empty of deques → true
 56  ┊                                     ● unlock state
 57  ┊                                     ● end
 58  ● join worker-0                                                    H:106
 59  ● unlock handles
 60  ● lock state                                                       D:100
 61  ● unlock state
 62  ● steal from deques → Empty                                        I:130
 63  ● lock live                                                        A:241
 64  ● unlock live
 65  ● drop the last done#2
 66  ● drop the last open#2
 67  ● drop the last done#1
 68  ● drop the last open#1

A  solutions/worker-pool/src/context.rs
   98 │ let mut state = self.node.live.lock();
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  241 │     && let Some(live) = &mut *parent.live.lock()

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work()) {

C  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  104 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  115 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  100 │ self.state.lock()
  125 │ self.work.notify_all();
  126 │ self.room.notify_all();
  132 │ self.halted.load(Relaxed) || (self.deadline.is_some() && self.is_overdu…

E  lessons/lesson-41/tests/contract/shedding.rs
  203 │     holds.pass();
  212 │ begun.pass();
  215 ┃     offer(

F  solutions/worker-pool/src/worker.rs
   43 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/tally.rs
   26 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   32 │ self.set(self.word.load(Relaxed) - 1);
   37 │ self.word.store(word, Release);

H  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

I  solutions/worker-pool/src/stock.rs
  130 │ match deque.steal() {

`main` panicked (shedding.rs:215): assertion `left == right` failed: the answer
to an offer of a key whose job is being executed, now and the next time
  left: Accepted
 right: Already
