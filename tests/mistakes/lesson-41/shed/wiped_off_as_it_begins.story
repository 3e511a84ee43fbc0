assertion failed, in the simplest failing interleaving: 69 steps, no preemptions

     main                         worker-0
  1  ● get reason#1 → None                                     A:201
  2  ● get reason#1 → None                                     A:219
  3  ● lock live                                               A:100
  4  ● get reason#1 → None                                     A:101
  5  ● unlock live
  6  ● get reason#2 → None                                     A:201
  7  ● get reason#2 → None                                     A:219
  8  ● spawn worker-0                                          B:122
  9  ● lock mutex                 │                            C:104
 10  ● unlock mutex               │
 11  ● lock state                 │                            D:111
 12  ● unlock state               │
  ⋮  29 steps are left out here
 42  ┊                            ● load word → 65537           G:37
 43  ┊                            ● store word = 65536          G:55
 44  ┊                            ● load halted → false        D:146
 45  ┊                            ● pop from deques → None      F:63
 46  ┊                            ● lock state                 D:111
 47  ┊                            ● unlock state
 48  ┊                            ● load word → 65536           G:31
 49  ┊                            ● store word = 131073         G:55
 50  ┊                            ● lock mutex                 C:115
 51  ┊                            ● unlock mutex
 52  ┊                            ● load word → 131073          G:37
 53  ┊                            ● store word = 131072         G:55
 54  ┊                            ● load halted → false        D:146
 55  ┊                            ● pop from deques → None      F:63
 56  ┊                            ● lock state                 D:111
 57  ┊                            ● is_empty of deques → true
 58  ┊                            ● unlock state
 59  ┊                            ● end
 60  ● join worker-0                                           H:106
 61  ● unlock handles
 62  ● lock state                                              D:111
 63  ● unlock state
 64  ● lock live                                               A:246
 65  ● unlock live
 66  ● drop the last done#1
 67  ● drop the last open#1
 68  ● drop the last done#2
 69  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  246 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  104 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  115 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  111 │ self.state.lock()
  137 │     worker.notify_one();
  139 │ self.room.notify_all();
  146 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

E  lessons/lesson-41/tests/contract/shedding.rs
  203 │     holds.pass();
  212 │ begun.pass();
  215 ┃     offer(

F  solutions/worker-pool/src/worker.rs
   63 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

H  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

`main` panicked (shedding.rs:215): assertion `left == right` failed: the answer
to an offer of a key whose job is being executed, now and the next time
  left: Accepted
 right: Already
