deadlock, in the simplest failing interleaving: 33 steps, 1 preemption

     main                     sender                   patient
  1  ● lock state                                                          A:220
  2  ● unlock state
  3  ● lock state                                                          A:220
  4  ● unlock state
  5  ● spawn sender                                                        B:372
  6  ● spawn patient          │                                            B:383
  7  ● Instant::now → 0ns     │                        │                   A:183
  8  ● lock state             │                        │                   A:186
  9  ● Instant::now → 0ns     │                        │                   A:195
 10  ○ wait, sleeps           │                        │                   A:201
     ┊   items 3600s          │                        │
 11  ┊                        ● lock state             │                   A:131
 12  ┊                        ● notify_one items       │                    A:85
     ┊                        │   → main               │
 13  ┊                        ● unlock state           │
 14  ┊                        ● lock state             │                   A:174
 15  ┊                        ● unlock state           │
 16  ● wait items → notified  │                        │                   A:201
 17  ● lock state             │                        │                   A:201
 18  ○ wait, sleeps           │                        │                   A:201
     ┊   items 3600s          │                        │
 19  ┊                        │                        ● lock state        A:159
 20  ┊                        │                        ○ wait it…, sleeps  A:168
 21  ┊                        ● lock state             ┊                   A:131
 22  ┊                        ● notify_one items       ┊                    A:85
     ┊                        │   → main               ┊
 23  ┊                        ● unlock state           ┊
 24  ┊                        ● lock state             ┊                   A:131
 25  ┊                        ● unlock state           ┊
 26  ┊                        ● lock state             ┊                   A:238
 27  ┊                        ● unlock state           ┊
 28  ┊                        ● end                    ┊
 29  ● wait items → notified                           ┊                   A:201
 30  ● lock state                                      ┊                   A:201
 31  ● unlock state                                    ┊
 32  ● join sender                                     ┊                   B:385
 33  ○ join patient, sleeps                            ┊                   B:386
     ✗ sleeps for ever                                 ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
   85 │     condvar.notify_one();
  131 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  159 │ let mut state = self.shared.lock_when(|state| !state.queue.is_empty());
  168 ┃     state = self.shared.items.wait(state).unwrap();
  174 │ let mut state = self.shared.lock();
  183 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  186 │ let mut state = self.shared.lock();
  195 │     let left = deadline.saturating_duration_since(Instant::now());
  200 │     (state, _) = (self.shared.items)
  201 │         .wait_timeout_while(state, left, |state| {
  220 │ self.shared.lock().receivers += 1;
  238 │ let mut state = self.shared.lock();

B  lessons/lesson-34/tests/contract/trying.rs
  372 │ let sender = thread::spawn(move || {
  383 │ let patient = thread::spawn(move || others.recv().ok());
  385 │ let _open = sender.join().expect("send() must not panic");
  386 ┃ let last = patient.join().expect("recv() must not panic");

`patient` waits on `items` (try_and_timeout.rs:168), and nobody is left to
notify it. `sender` did at step 22 (try_and_timeout.rs:85), but that woke only
`main`.

`main` waits for `patient` to end (trying.rs:386).
