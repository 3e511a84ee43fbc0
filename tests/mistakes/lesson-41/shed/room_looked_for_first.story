deadlock, in the simplest failing interleaving: 38 steps, 1 preemption

     main                     worker-0                other
  1  ● get reason#1 → None                                                 A:201
  2  ● lock live                                                           A:100
  3  ● get reason#1 → None                                                 A:101
  4  ● unlock live
  5  ● get reason#2 → None                                                 A:201
  6  ● spawn worker-0                                                      B:122
  7  ● lock state             │                                             C:27
  8  ● unlock state           │
  9  ○ recv on begun, sleeps  │                                             D:48
 10  ┊                        ● load halted → false                        E:157
 11  ┊                        ● pop from deques                             F:67
     ┊                        │   → None
 12  ┊                        ● lock state                                  C:27
 13  ┊                        ● unlock state
 14  ┊                        ● load word → 0                               G:31
 15  ┊                        ● store word = 65537                          G:55
 16  ┊                        ● drop the last begun
 17  ┊                        ○ recv on may_…, sleeps                       D:44
 18  ● recv on begun          ┊                                             D:48
     │   → Disconnected       ┊
 19  ● spawn other            ┊                                            D:262
 20  ● lock mutex             ┊                       │                    H:108
 21  ● unlock mutex           ┊                       │
 22  ● lock state             ┊                       │                    E:115
 23  ● load word → 65537      ┊                       │                     G:60
 24  ● unlock state           ┊                       │
 25  │                        ┊                       ● lock mutex         H:108
 26  │                        ┊                       ● unlock mutex
 27  │                        ┊                       ● lock state         E:115
 28  │                        ┊                       ● load word → 65537   G:60
 29  │                        ┊                       ● unlock state
 30  │                        ┊                       ● lock state          C:27
 31  │                        ┊                       ● unlock state
 32  │                        ┊                       ● lock counts         H:90
 33  │                        ┊                       ● unlock counts
 34  │                        ┊                       ● end
 35  ● lock state             ┊                                             C:27
 36  ● unlock state           ┊
 37  ● lock state             ┊                                            E:115
 38  ○ wait room, sleeps      ┊                                            E:289
     ✗ sleeps for ever        ✗ sleeps for ever

A  solutions/worker-pool/src/context.rs
  100 │ let mut state = self.node.live.lock();
  101 │ let reason = self.node.reason.get().copied();
  201 │ let known = self.reason.get().copied();

B  solutions/worker-pool/src/builder.rs
  122 │ match thread.spawn(move || worker.work(&shared_with)) {

C  solutions/worker-pool/src/modelled.rs
   27 │ mutex.lock()

D  lessons/lesson-41/tests/contract/shedding.rs
   44 ┃     holds.pass();
   48 │ begun.pass();
  262 │     let other = thread::spawn(move || theirs.offer("b", nothing()));

E  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  157 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…
  289 ┃     None => self.room.wait(state),

F  solutions/worker-pool/src/worker.rs
   67 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   55 │ self.word.store(word, Release);
   60 │ let word = self.word.load(Acquire);

H  lessons/lesson-41/src/exercises/shed.rs
   90 │ self.counts.lock().unwrap().add(offered);
  108 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));

`main` waits on `room` (shared.rs:289), which nobody has ever notified, and
nobody is left to.

`worker-0` waits for a value from `may_end` (shedding.rs:44): the channel is
empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.
