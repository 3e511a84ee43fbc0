assertion failed, in the simplest failing interleaving: 92 steps, 3 preemptions

     main                         worker-0
  1  ● get reason#1 → None                                     A:201
  2  ● get reason#1 → None                                     A:219
  3  ● lock live                                               A:100
  4  ● get reason#1 → None                                     A:101
  5  ● unlock live
  6  ● get reason#2 → None                                     A:201
  7  ● get reason#2 → None                                     A:219
  8  ● spawn worker-0                                          B:122
  9  ● lock mutex                 │                            C:105
 10  ● unlock mutex               │
 11  ● lock state                 │                            D:111
 12  ● unlock state               │
  ⋮  52 steps are left out here
 65  ┊                            ● load halted → false        D:146
 66  ┊                            ● pop from deques → None      E:63
 67  ┊                            ● lock state                 D:111
 68  ┊                            ● unlock state
 69  ┊                            ● load word → 131072          F:31
 70  ┊                            ● store word = 196609         F:55
 71  ┊                            ● lock mutex                 C:116
 72  ┊                            ● unlock mutex
 73  ┊                            ● load word → 196609          F:37
 74  ┊                            ● store word = 196608         F:55
 75  ┊                            ● lock mutex                 C:116
 76  ┊                            ● unlock mutex
 77  ┊                            ● load halted → false        D:146
 78  ┊                            ● pop from deques → None      E:63
 79  ┊                            ● lock state                 D:111
 80  ┊                            ● is_empty of deques → true
 81  ┊                            ● unlock state
 82  ┊                            ● end
 83  ● join worker-0                                           H:106
 84  ● unlock handles
 85  ● lock state                                              D:111
 86  ● unlock state
 87  ● lock live                                               A:246
 88  ● unlock live
 89  ● drop the last done#1
 90  ● drop the last open#1
 91  ● drop the last done#2
 92  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  246 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   91 │ self.counts.lock().unwrap().add(offered);
  105 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  116 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  111 │ self.state.lock()
  137 │     worker.notify_one();
  139 │ self.room.notify_all();
  146 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

E  solutions/worker-pool/src/worker.rs
   63 │ if let Some(job) = self.own.pop() {

F  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

G  lessons/lesson-41/tests/contract/shedding.rs
  525 │ let second = background.offer("a", does(move || holds.pass()));
  529 ┃         assert_eq!(

H  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

`main` panicked (shedding.rs:529): assertion `left == right` failed: the answer
to an offer of a key whose first job is over, and whose second waits or runs
  left: Accepted
 right: Already
