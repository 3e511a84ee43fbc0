assertion failed, in the simplest failing interleaving: 58 steps, no preemptions

     main                                worker-0
  1  ● get reason#1 → None                                           A:201
  2  ● get reason#1 → None                                           A:219
  3  ● lock live                                                     A:100
  4  ● get reason#1 → None                                           A:101
  5  ● unlock live
  6  ● get reason#2 → None                                           A:201
  7  ● get reason#2 → None                                           A:219
  8  ● spawn worker-0                                                B:122
  9  ● lock state                        │                           C:111
 10  ● unlock state                      │
 11  ○ recv on inside, sleeps            │                           D:605
 12  ┊                                   ● load halted → false       C:146
  ⋮  18 steps are left out here
 31  ┊                                   ● store halted = true       C:129
 32  ┊                                   ● notify_one work → nobody  C:137
 33  ┊                                   ● notify_all room → nobody  C:139
 34  ┊                                   ● unlock state
 35  ┊                                   ● drop the last came_back
 36  ┊                                   ● load word → 65537          F:37
 37  ┊                                   ● store word = 65536         F:55
 38  ┊                                   ● load halted → true        C:146
 39  ┊                                   ● end
 40  ● recv on came_back → Disconnected                              D:615
 41  ● lock mutex                                                    G:110
 42  ● unlock mutex
 43  ● lock counts                                                    G:96
 44  ● unlock counts
 45  ✗ assertion fails                                               D:619
 46  ● lock state                                                    C:111
 47  ● unlock state
 48  ● lock handles                                                  H:104
 49  ● join worker-0                                                 H:106
 50  ● unlock handles
 51  ● lock state                                                    C:111
 52  ● unlock state
 53  ● lock live                                                     A:246
 54  ● unlock live
 55  ● drop the last done#1
 56  ● drop the last open#1
 57  ● drop the last done#2
 58  ● drop the last open#2

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
  129 │     self.halted.store(true, Relaxed);
  137 │     worker.notify_one();
  139 │ self.room.notify_all();
  146 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…

D  lessons/lesson-41/tests/contract/shedding.rs
  596 │     may_quit.pass();
  605 │ inside.pass();
  615 │ came_back.pass();
  619 ┃ is_unmarked(

E  solutions/worker-pool/src/worker.rs
   63 │ if let Some(job) = self.own.pop() {

F  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   37 │ self.set(self.word.load(Relaxed) - 1);
   55 │ self.word.store(word, Release);

G  lessons/lesson-41/src/exercises/shed.rs
   96 │ self.counts.lock().unwrap().add(offered);
  110 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));

H  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

`main` panicked (shedding.rs:619): assertion `left == right` failed: the answer
to an offer to a pool that is shut down: the key must not be marked any more
after its job came back from quit() and was dropped
  left: Already
 right: Closed
