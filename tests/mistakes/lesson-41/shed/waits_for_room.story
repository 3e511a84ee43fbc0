deadlock, in the simplest failing interleaving: 30 steps, no preemptions

     main                            worker-0
  1  ● get reason#1 → None                                           A:201
  2  ● lock live                                                     A:100
  3  ● get reason#1 → None                                           A:101
  4  ● unlock live
  5  ● get reason#2 → None                                           A:201
  6  ● spawn worker-0                                                B:122
  7  ● lock state                    │                                C:27
  8  ● unlock state                  │
  9  ○ recv on begun, sleeps         │                                D:48
 10  ┊                               ● load halted → false           E:157
 11  ┊                               ● pop from deques → None         F:67
 12  ┊                               ● lock state                     C:27
 13  ┊                               ● unlock state
 14  ┊                               ● load word → 0                  G:31
 15  ┊                               ● store word = 65537             G:55
 16  ┊                               ● drop the last begun
 17  ┊                               ○ recv on may_end, sleeps        D:44
 18  ● recv on begun → Disconnected  ┊                                D:48
 19  ● lock mutex                    ┊                               H:103
 20  ● unlock mutex                  ┊
 21  ● lock state                    ┊                                C:27
 22  ● unlock state                  ┊
 23  ● lock counts                   ┊                                H:89
 24  ● unlock counts                 ┊
 25  ● lock mutex                    ┊                               H:103
 26  ● unlock mutex                  ┊
 27  ● lock state                    ┊                                C:27
 28  ● unlock state                  ┊
 29  ● lock state                    ┊                               E:115
 30  ○ wait room, sleeps             ┊                               E:289
     ✗ sleeps for ever               ✗ sleeps for ever

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

E  solutions/worker-pool/src/shared.rs
  115 │ self.state.lock()
  157 │ self.halted.load(Relaxed) || (self.deadline_is_over() && self.is_overdu…
  289 ┃     None => self.room.wait(state),

F  solutions/worker-pool/src/worker.rs
   67 │ if let Some(job) = self.own.pop() {

G  solutions/worker-pool/src/tally.rs
   31 │ self.set(self.word.load(Relaxed) + ONE_BEGUN);
   55 │ self.word.store(word, Release);

H  lessons/lesson-41/src/exercises/shed.rs
   89 │ self.counts.lock().unwrap().add(offered);
  103 │ let is_new = marks.lock().unwrap().insert(Arc::clone(&key));

`main` waits on `room` (shared.rs:289), which nobody has ever notified, and
nobody is left to.

`worker-0` waits for a value from `may_end` (shedding.rs:44): the channel is
empty, but not closed. A sender (`may_end`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `main` that still holds
it.
