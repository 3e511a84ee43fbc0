assertion failed, in the simplest failing interleaving: 94 steps, 1 preemption

     main                         worker-0
  1  ● get reason#1 → None                                     A:201
  2  ● lock live                                               A:100
  3  ● get reason#1 → None                                     A:101
  4  ● unlock live
  5  ● get reason#2 → None                                     A:201
  6  ● spawn worker-0                                          B:122
  7  ● lock mutex                 │                             C:83
  8  ● unlock mutex               │
  9  ● lock state                 │                            D:115
 10  ● unlock state               │
 11  ● lock mutex                 │                             C:94
 12  ● unlock mutex               │
  ⋮  54 steps are left out here
 67  ● lock state                                              D:115
 68  ● unlock state
 69  ● lock mutex                                               C:83
 70  ● unlock mutex
 71  ● lock state                                              D:115
 72  ● unlock state
 73  ● lock mutex                                              C:113
 74  ● unlock mutex
 75  ● lock counts                                             C:101
 76  ● unlock counts
 77  ● lock mutex                                               C:83
 78  ● unlock mutex
 79  ● lock counts                                             C:101
 80  ● unlock counts
 81  ✗ assertion fails                                          J:94
 82  ● lock state                                              D:115
 83  ● unlock state
 84  ● lock handles                                            I:104
 85  ● unlock handles
 86  ● lock state                                              D:115
 87  ● unlock state
 88  ● steal from deques → Empty                               G:134
 89  ● lock live                                               A:249
 90  ● unlock live
 91  ● drop the last done#1
 92  ● drop the last open#1
 93  ● drop the last done#2
 94  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ let known = self.reason.get().copied();
  249 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   83 │ let is_marked = self.marks.lock().unwrap().contains(&key);
   94 │             self.marks.lock().unwrap().insert(key);
  101 │ self.counts.lock().unwrap().add(offered);
  113 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  148 │     worker.notify_one();
  150 │ self.room.notify_all();
  157 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…
  218 │         None => self.work[worker].wait(state),

E  solutions/worker-pool/src/worker.rs
   67 │ if let Some(job) = self.own.pop() {

F  solutions/worker-pool/src/modelled.rs
   27 │ mutex.lock()

G  solutions/worker-pool/src/stock.rs
   77 │ self.queue.drain(..share).for_each(|job| own.push(job));
  134 │ match deque.steal() {

H  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

I  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

J  lessons/lesson-41/tests/contract/shedding.rs
   94 ┃ is_unmarked(&background, key, "the end of its job");

`main` panicked (shedding.rs:94): assertion `left == right` failed: the answer
to an offer to a pool that is shut down: the key must not be marked any more
after the end of its job
  left: Already
 right: Closed
