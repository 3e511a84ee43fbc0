assertion failed, in the simplest failing interleaving: 75 steps, no preemptions

     main                         worker-0
  1  ● get reason#1 → None                                     A:201
  2  ● lock live                                               A:100
  3  ● get reason#1 → None                                     A:101
  4  ● unlock live
  5  ● get reason#2 → None                                     A:201
  6  ● spawn worker-0                                          B:122
  7  ● lock mutex                 │                            C:102
  8  ● unlock mutex               │
  9  ● lock state                 │                            D:115
 10  ● unlock state               │
 11  ● lock counts                │                             C:88
 12  ● unlock counts              │
  ⋮  35 steps are left out here
 48  ┊                            ● unlock state
 49  ┊                            ● end
 50  ● join worker-0                                           E:106
 51  ● unlock handles
 52  ● lock state                                              D:115
 53  ● unlock state
 54  ● lock mutex                                              C:102
 55  ● unlock mutex
 56  ● lock state                                              D:115
 57  ● unlock state
 58  ● lock mutex                                              C:113
 59  ● unlock mutex
 60  ● lock counts                                              C:88
 61  ● unlock counts
 62  ✗ assertion fails                                          J:94
 63  ● lock state                                              D:115
 64  ● unlock state
 65  ● lock handles                                            E:104
 66  ● unlock handles
 67  ● lock state                                              D:115
 68  ● unlock state
 69  ● steal from deques → Empty                               H:134
 70  ● lock live                                               A:249
 71  ● unlock live
 72  ● drop the last done#1
 73  ● drop the last open#1
 74  ● drop the last done#2
 75  ● drop the last open#2

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ let known = self.reason.get().copied();
  249 │     if let Some(live) = &mut *parent.live.lock() {

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  lessons/lesson-41/src/exercises/shed.rs
   88 │ self.counts.lock().unwrap().add(offered);
  102 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  113 │ self.marks.lock().unwrap().remove(&self.key);

D  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  148 │     worker.notify_one();
  150 │ self.room.notify_all();
  157 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

E  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

F  solutions/worker-pool/src/worker.rs
   67 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/modelled.rs
   27 │ mutex.lock()

H  solutions/worker-pool/src/stock.rs
   77 │ self.queue.drain(..share).for_each(|job| own.push(job));
  134 │ match deque.steal() {

I  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

J  lessons/lesson-41/tests/contract/shedding.rs
   94 ┃ is_unmarked(&background, key, "the end of its job");

`main` panicked (shedding.rs:94): assertion `left == right` failed: the answer
to an offer to a pool that is shut down: the key must not be marked any more
after the end of its job
  left: Shed
 right: Closed
