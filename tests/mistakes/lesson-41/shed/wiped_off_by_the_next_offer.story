assertion failed, in the simplest failing interleaving: 88 steps, no preemptions

     main                           worker-0
  1  ● get reason#1 → None                                         A:201
  2  ● get reason#1 → None                                         A:219
  3  ● lock live                                                   A:100
  4  ● get reason#1 → None                                         A:101
  5  ● unlock live
  6  ● get reason#2 → None                                         A:201
  7  ● get reason#2 → None                                         A:219
  8  ● spawn worker-0                                              B:122
  9  ● lock state                   │                              C:111
 10  ● unlock state                 │
 11  ○ recv on begun, sleeps        │                               D:48
 12  ┊                              ● load halted → false          C:146
  ⋮  48 steps are left out here
 61  ┊                              ● load halted → false          C:146
 62  ┊                              ● pop from deques → a value     E:63
 63  ┊                              ● load word → 131072            F:31
 64  ┊                              ● store word = 196609           F:55
 65  ┊                              ● panic: a job that was not …  D:172
 66  ┊                              ● lock mutex                   G:114
 67  ┊                              ● unlock mutex
 68  ┊                              ● lock state                   C:111
 69  ┊                              ● load word → 196609            F:37
 70  ┊                              ● store word = 196608           F:55
 71  ┊                              ● unlock state
 72  ┊                              ● load halted → false          C:146
 73  ┊                              ● pop from deques → None        E:63
 74  ┊                              ● lock state                   C:111
 75  ┊                              ● is_empty of deques → true
 76  ┊                              ● unlock state
 77  ┊                              ● end
 78  ● join worker-0                                               H:106
 79  ● unlock handles
 80  ● lock state                                                  C:111
 81  ● unlock state
 82  ● steal from deques → Empty                                   I:139
 83  ● lock live                                                   A:246
 84  ● unlock live
 85  ● drop the last done#1
 86  ● drop the last open#1
 87  ● drop the last done#2
 88  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  246 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  solutions/worker-pool/src/shared.rs
  111 │ self.state.lock()
  137 │     worker.notify_one();
  139 │ self.room.notify_all();
  146 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

D  lessons/lesson-41/tests/contract/shedding.rs
   44 │     holds.pass();
   48 │ begun.pass();
  169 ┃         offer(
  172 │             does(|| panic!("a job that was not accepted must not be exe…

E  solutions/worker-pool/src/worker.rs
   63 │ if let Some(job) = self.own.pop() {

F  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

G  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  104 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  114 │ self.marks.lock().unwrap().remove(&self.key);

H  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

I  solutions/worker-pool/src/stock.rs
   82 │ self.queue.drain(..share).for_each(|job| own.push(job));
  139 │ match deque.steal() {

`main` panicked (shedding.rs:169): assertion `left == right` failed: the answer
to an offer of a key whose job waits in the queue, now and the next time
  left: Accepted
 right: Already
