panic, in the simplest failing interleaving: 92 steps, 1 preemption

     main                        worker-0                    other
  1  ● get reason#1 → None                                                 A:201
  2  ● get reason#1 → None                                                 A:219
  3  ● lock live                                                           A:100
  4  ● get reason#1 → None                                                 A:101
  5  ● unlock live
  6  ● get reason#2 → None                                                 A:201
  7  ● get reason#2 → None                                                 A:219
  8  ● spawn worker-0                                                      B:122
  9  ● lock state                │                                         C:111
 10  ● unlock state              │
 11  ○ recv on begun, sleeps     │                                          D:48
 12  ┊                           ● load halted → false                     C:146
  ⋮  9 steps are left out here
 22  ● lock mutex                ┊                           │             G:104
  ⋮  1 step is left out here
 24  │                           ┊                           ● lock mutex  G:104
  ⋮  1 step is left out here
 26  │                           ┊                           ● lock mutex  G:105
  ⋮  6 steps are left out here
 33  ● lock mutex                ┊                                         G:105
  ⋮  35 steps are left out here
 69  ┊                           ● load halted → false                     C:146
 70  ┊                           ● pop from deques → None                   E:63
 71  ┊                           ● lock state                              C:111
 72  ┊                           ● is_empty of deques → true
 73  ┊                           ● unlock state
 74  ┊                           ● end
 75  ● join worker-0                                                       H:106
 76  ● unlock handles
 77  ● lock state                                                          C:111
 78  ● unlock state
 79  ✗ panic:                                                              D:240
     │   of two who offer a …
 80  ● lock state                                                          C:111
 81  ● unlock state
 82  ● lock handles                                                        H:104
 83  ● unlock handles
 84  ● lock state                                                          C:111
 85  ● unlock state
 86  ● steal from deques → Empty                                           I:139
 87  ● lock live                                                           A:246
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

C  solutions/worker-pool/src/shared.rs
  111 │ self.state.lock()
  137 │     worker.notify_one();
  139 │ self.room.notify_all();
  146 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

D  lessons/lesson-41/tests/contract/shedding.rs
   44 │     holds.pass();
   48 │ begun.pass();
  236 │     let other = thread::spawn(move || theirs.offer("a", nothing()));
  237 │     let answers = [background.offer("a", nothing()), other.join().unwra…
  240 ┃     assert!(

E  solutions/worker-pool/src/worker.rs
   63 │ if let Some(job) = self.own.pop() {

F  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

G  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  104 │ let is_new = !marks.lock().unwrap().contains(&key);
  105 │ marks.lock().unwrap().insert(Arc::clone(&key));
  116 │ self.marks.lock().unwrap().remove(&self.key);

H  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

I  solutions/worker-pool/src/stock.rs
   82 │ self.queue.drain(..share).for_each(|job| own.push(job));
  139 │ match deque.steal() {

`main` panicked (shedding.rs:240): of two who offer a job of the same key while
its worker is busy and there is room for both, one must hear Accepted and one
Already: they heard [Accepted, Accepted]

lost update, if what is written at shed.rs:105 was read at shed.rs:104: `main`
and `other` had both locked the mutex at shed.rs:104 (steps 22 and 24) before
either locked it again at shed.rs:105 (steps 26 and 33). Read and write under
one lock.
