assertion failed, in the simplest failing interleaving: 97 steps, 1 preemption

     main                         worker-0
  1  ● get reason#1 → None                                     A:201
  2  ● get reason#1 → None                                     A:219
  3  ● lock live                                               A:100
  4  ● get reason#1 → None                                     A:101
  5  ● unlock live
  6  ● get reason#2 → None                                     A:201
  7  ● get reason#2 → None                                     A:219
  8  ● spawn worker-0                                          B:122
  9  ● lock mutex                 │                             C:83
 10  ● unlock mutex               │
 11  ● lock state                 │                            D:111
 12  ● unlock state               │
  ⋮  57 steps are left out here
 70  ● lock state                                              D:111
 71  ● unlock state
 72  ● lock mutex                                               C:83
 73  ● unlock mutex
 74  ● lock state                                              D:111
 75  ● unlock state
 76  ● lock mutex                                              C:113
 77  ● unlock mutex
 78  ● lock counts                                             C:101
 79  ● unlock counts
 80  ● lock mutex                                               C:83
 81  ● unlock mutex
 82  ● lock counts                                             C:101
 83  ● unlock counts
 84  ✗ assertion fails                                          I:94
 85  ● lock state                                              D:111
 86  ● unlock state
 87  ● lock handles                                            H:104
 88  ● unlock handles
 89  ● lock state                                              D:111
 90  ● unlock state
 91  ● steal from deques → Empty                               F:139
 92  ● lock live                                               A:246
 93  ● unlock live
 94  ● drop the last done#1
 95  ● drop the last open#1
 96  ● drop the last done#2
 97  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()
  246 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   83 │ let is_marked = self.marks.lock().unwrap().contains(&key);
   94 │             self.marks.lock().unwrap().insert(key);
  101 │ self.counts.lock().unwrap().add(offered);
  113 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  111 │ self.state.lock()
  137 │     worker.notify_one();
  139 │ self.room.notify_all();
  146 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…
  205 │         None => self.work[worker].wait(state),
  214 │ self.news.store(false, Relaxed);

E  solutions/worker-pool/src/worker.rs
   63 │ if let Some(job) = self.own.pop() {

F  solutions/worker-pool/src/stock.rs
   82 │ self.queue.drain(..share).for_each(|job| own.push(job));
  139 │ match deque.steal() {

G  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

H  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

I  lessons/lesson-41/tests/contract/shedding.rs
   94 ┃ is_unmarked(&background, key, "the end of its job");

`main` panicked (shedding.rs:94): assertion `left == right` failed: the answer
to an offer to a pool that is shut down: the key must not be marked any more
after the end of its job
  left: Already
 right: Closed
