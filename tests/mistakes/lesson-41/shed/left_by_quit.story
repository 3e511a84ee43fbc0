assertion failed, in the simplest failing interleaving: 59 steps, no preemptions

     main                                  worker-0
  1  ● lock live                                                         A:98
  2  ● get once-lock of line 129#1 → None                               A:212
  3  ● get once-lock of line 129#1 → None                               A:215
  4  ● unlock live
  5  ● get once-lock of line 129#2 → None                               A:156
  6  ● spawn worker-0                                                   B:122
  7  ● lock state                          │                            C:100
  8  ● unlock state                        │
  9  ○ recv on inside, sleeps              │                            D:566
 10  ┊                                     ● load halted → false        C:132
 11  ┊                                     ● pop from deques → None      E:43
 12  ┊                                     ● lock state                 C:100
  ⋮  19 steps are left out here
 32  ┊                                     ● steal from deques → Empty  H:130
 33  ┊                                     ● unlock state
 34  ┊                                     ● drop the last came_back
 35  ┊                                     ● load word → 65537           F:32
 36  ┊                                     ● store word = 65536          F:37
 37  ┊                                     ● load halted → true         C:132
 38  ┊                                     ● end
 39  ● recv on came_back → Disconnected                                 D:576
 40  ● lock mutex                                                       G:110
 41  ● unlock mutex
 42  ● lock counts                                                       G:96
 43  ● unlock counts
 44  ✗ assertion fails                                                  D:580
 45  ● lock state                                                       C:100
 46  ● unlock state
 47  ● lock handles                                                     I:104
 48  ● join worker-0                                                    I:106
 49  ● unlock handles
 50  ● lock state                                                       C:100
 51  ● steal from deques → Empty                                        H:130
 52  ● unlock state
 53  ● steal from deques → Empty                                        H:130
 54  ● lock live                                                        A:241
 55  ● unlock live
 56  ● drop the last done#2
 57  ● drop the last open#2
 58  ● drop the last done#1
 59  ● drop the last open#1

A  solutions/worker-pool/src/context.rs
   98 │ let mut state = self.node.live.lock();
  156 │ match node.reason.get() {
  212 │ if self.reason.get().is_none() && self.overdue() {
  215 │ self.reason.get().copied()
  241 │     && let Some(live) = &mut *parent.live.lock()

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work()) {

C  solutions/worker-pool/src/shared.rs
  100 │ self.state.lock()
  118 │     self.halted.store(true, Relaxed);
  125 │ self.work.notify_all();
  126 │ self.room.notify_all();
  132 │ self.halted.load(Relaxed) || (self.deadline.is_some() && self.is_overdu…

D  lessons/lesson-41/tests/contract/shedding.rs
  557 │     may_quit.pass();
  566 │ inside.pass();
  576 │ came_back.pass();
  580 ┃ is_unmarked(

E  solutions/worker-pool/src/worker.rs
   43 │ if let Some(job) = self.own.pop() {

F  solutions/worker-pool/src/tally.rs
   26 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   32 │ self.set(self.word.load(Relaxed) - 1);
   37 │ self.word.store(word, Release);

G  lessons/lesson-41/src/exercises/shed.rs
   96 │ self.counts.lock().unwrap().add(offered);
  110 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));

H  solutions/worker-pool/src/stock.rs
  130 │ match deque.steal() {

I  solutions/worker-pool/src/pool.rs
  104 │ for handle in self.handles.lock().drain(..) {
  106 │     _ = handle.join();

`main` panicked (shedding.rs:580): assertion `left == right` failed: the answer
to an offer to a pool that is shut down: the key must not be marked any more
after its job came back from quit() and was dropped
  left: Already
 right: Closed
