deadlock, in the simplest failing interleaving: 41 steps, 1 preemption

     main                      worker-0               other
  1  ● get reason#1 → None                                                 A:201
  2  ● get reason#1 → None                                                 A:219
  3  ● lock live                                                           A:100
  4  ● get reason#1 → None                                                 A:101
  5  ● unlock live
  6  ● get reason#2 → None                                                 A:201
  7  ● get reason#2 → None                                                 A:219
  8  ● spawn worker-0                                                      B:122
  9  ● lock state              │                                           C:111
 10  ● unlock state            │
 11  ○ recv on begun, sleeps   │                                            D:48
 12  ┊                         ● load halted → false                       C:146
  ⋮  1 step is left out here
 14  ┊                         ● lock state                                C:111
 15  ┊                         ● unlock state
 16  ┊                         ● load word → 0                              F:31
 17  ┊                         ● store word = 65537                         F:55
 18  ┊                         ● drop the last begun
 19  ┊                         ○ recv on may…, sleeps                       D:44
 20  ● recv on begun           ┊                                            D:48
     │   → Disconnected        ┊
 21  ● spawn other             ┊                                           D:262
 22  ● lock mutex              ┊                      │                    G:108
 23  ● unlock mutex            ┊                      │
 24  ● lock state              ┊                      │                    C:111
 25  ● load word → 65537       ┊                      │                     F:60
 26  ● unlock state            ┊                      │
 27  │                         ┊                      ● lock mutex         G:108
 28  │                         ┊                      ● unlock mutex
 29  │                         ┊                      ● lock state         C:111
 30  │                         ┊                      ● load word → 65537   F:60
 31  │                         ┊                      ● unlock state
 32  │                         ┊                      ● lock state         C:111
 33  │                         ┊                      ● unlock state
 34  │                         ┊                      ● lock counts         G:90
 35  │                         ┊                      ● unlock counts
 36  │                         ┊                      ● end
 37  ● lock state              ┊                                           C:111
 38  ● store roomy = false     ┊                                           C:240
 39  ● unlock state            ┊
 40  ● lock state              ┊                                           C:111
 41  ○ wait room, sleeps       ┊                                           C:257
     ✗ sleeps for ever         ✗ sleeps for ever

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ if self.reason.get().is_none() && self.deadline.is_some_and(|end| end <…
  219 │ self.reason.get().copied()

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  solutions/worker-pool/src/shared.rs
  111 │ self.state.lock()
  146 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…
  240 │ self.roomy.store(false, Relaxed);
  257 ┃     None => self.room.wait(state),

D  lessons/lesson-41/tests/contract/shedding.rs
   44 ┃     holds.pass();
   48 │ begun.pass();
  262 │     let other = thread::spawn(move || theirs.offer("b", nothing()));

E  solutions/worker-pool/src/worker.rs
   63 │ if let Some(job) = self.own.pop() {

F  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   55 │ self.word.store(word, Release);
   60 │ let word = self.word.load(Acquire);

G  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  108 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));

`main` waits on `room` (shared.rs:257), which nobody has ever notified, and
nobody is left to.

`worker-0` waits for a value from `may_end` (shedding.rs:44): the channel is
empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.
