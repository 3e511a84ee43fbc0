assertion failed, in the simplest failing interleaving: 86 steps, no preemptions

     main                           worker-0
  1  ● get reason#1 → None                                         A:201
  2  ● lock live                                                   A:100
  3  ● get reason#1 → None                                         A:101
  4  ● unlock live
  5  ● get reason#2 → None                                         A:201
  6  ● spawn worker-0                                              B:122
  7  ● lock state                   │                               C:27
  8  ● unlock state                 │
  9  ○ recv on begun, sleeps        │                               D:48
 10  ┊                              ● load halted → false          E:157
 11  ┊                              ● pop from deques → None        F:67
 12  ┊                              ● lock state                    C:27
  ⋮  46 steps are left out here
 59  ┊                              ● load halted → false          E:157
 60  ┊                              ● pop from deques → a value     F:67
 61  ┊                              ● load word → 131072            G:31
 62  ┊                              ● store word = 196609           G:55
 63  ┊                              ● panic: a job that was not …  D:172
 64  ┊                              ● lock mutex                   H:114
 65  ┊                              ● unlock mutex
 66  ┊                              ● lock state                   E:115
 67  ┊                              ● load word → 196609            G:37
 68  ┊                              ● store word = 196608           G:55
 69  ┊                              ● unlock state
 70  ┊                              ● load halted → false          E:157
 71  ┊                              ● pop from deques → None        F:67
 72  ┊                              ● lock state                    C:27
 73  ┊                              ● is_empty of deques → true
 74  ┊                              ● unlock state
 75  ┊                              ● end
 76  ● join worker-0                                               I:106
 77  ● unlock handles
 78  ● lock state                                                  E:115
 79  ● unlock state
 80  ● steal from deques → Empty                                   J:134
 81  ● lock live                                                   A:249
 82  ● unlock live
 83  ● drop the last done#1
 84  ● drop the last open#1
 85  ● drop the last done#2
 86  ● drop the last open#2

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
  169 ┃         offer(
  172 │             does(|| panic!("a job that was not accepted must not be exe…

E  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  148 │     worker.notify_one();
  150 │ self.room.notify_all();
  157 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

F  solutions/worker-pool/src/worker.rs
   67 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

H  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  104 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));
  114 │ self.marks.lock().unwrap().remove(&self.key);

I  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

J  solutions/worker-pool/src/stock.rs
   77 │ self.queue.drain(..share).for_each(|job| own.push(job));
  134 │ match deque.steal() {

`main` panicked (shedding.rs:169): assertion `left == right` failed: the answer
to an offer of a key whose job waits in the queue, now and the next time
  left: Accepted
 right: Already
