assertion failed, in the simplest failing interleaving: 77 steps, no preemptions

     main                         worker-0
  1  ● get reason#1 → None                                     A:201
  2  ● get reason#1 → None                                     A:219
  3  ● lock live                                               A:100
  4  ● get reason#1 → None                                     A:101
  5  ● unlock live
  6  ● get reason#2 → None                                     A:201
  7  ● get reason#2 → None                                     A:219
  8  ● spawn worker-0                                          B:122
  9  ● lock mutex                 │                            C:102
 10  ● unlock mutex               │
 11  ● lock state                 │                            D:111
 12  ● unlock state               │
  ⋮  37 steps are left out here
 50  ┊                            ● unlock state
 51  ┊                            ● end
 52  ● join worker-0                                           E:106
 53  ● unlock handles
 54  ● lock state                                              D:111
 55  ● unlock state
 56  ● lock mutex                                              C:102
 57  ● unlock mutex
 58  ● lock state                                              D:111
 59  ● unlock state
 60  ● lock mutex                                              C:113
 61  ● unlock mutex
 62  ● lock counts                                              C:88
 63  ● unlock counts
 64  ✗ assertion fails                                          I:94
 65  ● lock state                                              D:111
 66  ● unlock state
 67  ● lock handles                                            E:104
 68  ● unlock handles
 69  ● lock state                                              D:111
 70  ● unlock state
 71  ● steal from deques → Empty                               G:139
 72  ● lock live                                               A:246
 73  ● unlock live
 74  ● drop the last done#1
 75  ● drop the last open#1
 76  ● drop the last done#2
 77  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  246 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   88 │ self.counts.lock().unwrap().add(offered);
  102 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  113 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  111 │ self.state.lock()
  137 │     worker.notify_one();
  139 │ self.room.notify_all();
  146 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

E  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

F  solutions/worker-pool/src/worker.rs
   63 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/stock.rs
   82 │ self.queue.drain(..share).for_each(|job| own.push(job));
  139 │ match deque.steal() {

H  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

I  lessons/lesson-41/tests/contract/shedding.rs
   94 ┃ is_unmarked(&background, key, "the end of its job");

`main` panicked (shedding.rs:94): assertion `left == right` failed: the answer
to an offer to a pool that is shut down: the key must not be marked any more
after the end of its job
  left: Shed
 right: Closed
