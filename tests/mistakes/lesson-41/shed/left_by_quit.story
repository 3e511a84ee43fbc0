assertion failed, in the simplest failing interleaving: 56 steps, no preemptions

     main                                worker-0
  1  ● get reason#1 → None                                           A:201
  2  ● lock live                                                     A:100
  3  ● get reason#1 → None                                           A:101
  4  ● unlock live
  5  ● get reason#2 → None                                           A:201
  6  ● spawn worker-0                                                B:122
  7  ● lock state                        │                            C:27
  8  ● unlock state                      │
  9  ○ recv on inside, sleeps            │                           D:605
 10  ┊                                   ● load halted → false       E:157
 11  ┊                                   ● pop from deques → None     F:67
 12  ┊                                   ● lock state                 C:27
  ⋮  8 steps are left out here
 21  ● lock state                        ┊                           E:115
  ⋮  6 steps are left out here
 28  ┊                                   ● lock state                E:115
  ⋮  2 steps are left out here
 31  ┊                                   ● notify_all room → nobody  E:150
 32  ┊                                   ● unlock state
 33  ┊                                   ● drop the last came_back
 34  ┊                                   ● load word → 65537          G:37
 35  ┊                                   ● store word = 65536         G:55
 36  ┊                                   ● load halted → true        E:157
 37  ┊                                   ● end
 38  ● recv on came_back → Disconnected                              D:615
 39  ● lock mutex                                                    H:110
 40  ● unlock mutex
 41  ● lock counts                                                    H:96
 42  ● unlock counts
 43  ✗ assertion fails                                               D:619
 44  ● lock state                                                    E:115
 45  ● unlock state
 46  ● lock handles                                                  I:104
 47  ● join worker-0                                                 I:106
 48  ● unlock handles
 49  ● lock state                                                    E:115
 50  ● unlock state
 51  ● lock live                                                     A:249
 52  ● unlock live
 53  ● drop the last done#1
 54  ● drop the last open#1
 55  ● drop the last done#2
 56  ● drop the last open#2

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
  596 │     may_quit.pass();
  605 │ inside.pass();
  615 │ came_back.pass();
  619 ┃ is_unmarked(

E  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  140 │     self.halted.store(true, Relaxed);
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
   96 │ self.counts.lock().unwrap().add(offered);
  110 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));

I  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

`main` panicked (shedding.rs:619): assertion `left == right` failed: the answer
to an offer to a pool that is shut down: the key must not be marked any more
after its job came back from quit() and was dropped
  left: Already
 right: Closed

lost update, if what is written at shared.rs:115 was read at modelled.rs:27:
`main` and `worker-0` had both locked `state` at modelled.rs:27 (steps 7 and 12)
before either locked it again at shared.rs:115 (steps 21 and 28). Read and write
under one lock.
