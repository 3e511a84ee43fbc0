panic, in the simplest failing interleaving: 90 steps, 1 preemption

     main                        worker-0                    other
  1  ● get reason#1 → None                                                 A:201
  2  ● lock live                                                           A:100
  3  ● get reason#1 → None                                                 A:101
  4  ● unlock live
  5  ● get reason#2 → None                                                 A:201
  6  ● spawn worker-0                                                      B:122
  7  ● lock state                │                                          C:27
  8  ● unlock state              │
  9  ○ recv on begun, sleeps     │                                          D:48
 10  ┊                           ● load halted → false                     E:157
 11  ┊                           ● pop from deques → None                   F:67
 12  ┊                           ● lock state                               C:27
  ⋮  7 steps are left out here
 20  ● lock mutex                ┊                           │             H:104
  ⋮  1 step is left out here
 22  │                           ┊                           ● lock mutex  H:104
  ⋮  1 step is left out here
 24  │                           ┊                           ● lock mutex  H:105
  ⋮  6 steps are left out here
 31  ● lock mutex                ┊                                         H:105
  ⋮  35 steps are left out here
 67  ┊                           ● load halted → false                     E:157
 68  ┊                           ● pop from deques → None                   F:67
 69  ┊                           ● lock state                               C:27
 70  ┊                           ● is_empty of deques → true
 71  ┊                           ● unlock state
 72  ┊                           ● end
 73  ● join worker-0                                                       I:106
 74  ● unlock handles
 75  ● lock state                                                          E:115
 76  ● unlock state
 77  ✗ panic:                                                              D:240
     │   of two who offer a …
 78  ● lock state                                                          E:115
 79  ● unlock state
 80  ● lock handles                                                        I:104
 81  ● unlock handles
 82  ● lock state                                                          E:115
 83  ● unlock state
 84  ● steal from deques → Empty                                           J:134
 85  ● lock live                                                           A:249
 86  ● unlock live
 87  ● drop the last done#1
 88  ● drop the last open#1
 89  ● drop the last done#2
 90  ● drop the last open#2

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
  236 │     let other = thread::spawn(move || theirs.offer("a", nothing()));
  237 │     let answers = [background.offer("a", nothing()), other.join().unwra…
  240 ┃     assert!(

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
  104 │ let is_new = !marks.lock().unwrap().contains(&key);
  105 │ marks.lock().unwrap().insert(Arc::clone(&key));
  116 │ self.marks.lock().unwrap().remove(&self.key);

I  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

J  solutions/worker-pool/src/stock.rs
   77 │ self.queue.drain(..share).for_each(|job| own.push(job));
  134 │ match deque.steal() {

`main` panicked (shedding.rs:240): of two who offer a job of the same key while
its worker is busy and there is room for both, one must hear Accepted and one
Already: they heard [Accepted, Accepted]

lost update, if what is written at shed.rs:105 was read at shed.rs:104: `main`
and `other` had both locked the mutex at shed.rs:104 (steps 20 and 22) before
either locked it again at shed.rs:105 (steps 24 and 31). Read and write under
one lock.
