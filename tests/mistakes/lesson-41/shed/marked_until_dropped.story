assertion failed, in the simplest failing interleaving: 73 steps, no preemptions

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
  ⋮  33 steps are left out here
 46  ○ join worker-0, sleeps               ┊                            H:106
 47  ┊                                     ● wait work → notified       D:184
 48  ┊                                     ● lock state                 D:184
 49  ┊                                     ● unlock state
 50  ┊                                     ● load halted → false        D:132
 51  ┊                                     ● pop from deques → None      F:43
 52  ┊                                     ● lock state                 D:100
 53  ┊                                     ● is_empty of deques → true
 54  ┊                                     ● unlock state
 55  ┊                                     ● end
 56  ● join worker-0                                                    H:106
 57  ● unlock handles
 58  ● lock state                                                       D:100
 59  ● unlock state
 60  ✗ assertion fails                                                  E:440
 61  ● lock state                                                       D:100
 62  ● unlock state
 63  ● lock handles                                                     H:104
 64  ● unlock handles
 65  ● lock state                                                       D:100
 66  ● unlock state
 67  ● steal from deques → Empty                                        I:130
 68  ● lock live                                                        A:241
 69  ● unlock live
 70  ● drop the last done#2
 71  ● drop the last open#2
 72  ● drop the last done#1
 73  ● drop the last open#1

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
  184 │     self.work.wait(state);
  192 │ self.news.store(false, Relaxed);

E  lessons/lesson-41/tests/contract/shedding.rs
  438 │ dropped.pass();
  440 ┃ assert_eq!(

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

`main` panicked (shedding.rs:440): assertion `left == right` failed: the answer
to the pool's handler of failures, which offers another job of the key while it
still has the job in hand that Fails
  left: Some(Already)
 right: Some(Accepted)
