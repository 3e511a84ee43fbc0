deadlock, in the simplest failing interleaving: 28 steps, 1 preemption

     main                     hasty                    patient
  1  ● lock state                                                          A:214
  2  ● unlock state
  3  ● Instant::now → 0ns                                                  B:336
  4  ● spawn hasty                                                         B:337
  5  ● lock state             │                                            A:214
  6  ● unlock state           │
  7  ● spawn patient          │                                            B:339
  8  │                        ● Instant::now → 0ns     │                   A:183
  9  │                        ● lock state             │                   A:186
 10  │                        ● Instant::now → 0ns     │                   A:195
 11  │                        ○ wait, sleeps           │                   A:199
     │                        ┊   items 10ms           │
 12  │                        ┊                        ● lock state        A:159
 13  │                        ┊                        ○ wait it…, sleeps  A:168
 14  ● lock state             ┊                        ┊                   A:131
 15  ● notify_one items       ┊                        ┊                    A:85
     │   → hasty              ┊                        ┊
 16  ● unlock state           ┊                        ┊
 17  ○ join hasty, sleeps     ┊                        ┊                   B:342
 18  ┊                        ● wait items → notified  ┊                   A:199
 19  ┊                        ● lock state             ┊                   A:199
 20  ┊                        ● unlock state           ┊
 21  ┊                        ● elapsed → 0ns          ┊                   B:337
 22  ┊                        ● lock state             ┊                   A:232
 23  ┊                        ● unlock state           ┊
 24  ┊                        ● end                    ┊
 25  ● join hasty                                      ┊                   B:342
 26  ● lock state                                      ┊                   A:131
 27  ● unlock state                                    ┊
 28  ○ join patient, sleeps                            ┊                   B:351
     ✗ sleeps for ever                                 ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
   85 │     condvar.notify_one();
  131 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  159 │ let mut state = self.shared.lock_when(|state| !state.queue.is_empty());
  168 ┃     state = self.shared.items.wait(state).unwrap();
  183 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  186 │ let mut state = self.shared.lock();
  195 │     let left = deadline.saturating_duration_since(Instant::now());
  199 │     (state, _) = self.shared.items.wait_timeout(state, left).unwrap();
  214 │ self.shared.lock().receivers += 1;
  232 │ let mut state = self.shared.lock();

B  lessons/lesson-34/tests/contract/trying.rs
  336 │ let (others, start) = (rx.clone(), Instant::now());
  337 │ let hasty = thread::spawn(move || (others.recv_timeout(SHORT), start.el…
  339 │ let patient = thread::spawn(move || others.recv().ok());
  342 │ let (first, took) = hasty.join().expect("recv_timeout() must not panic"…
  351 ┃ let second = patient.join().expect("recv() must not panic");

`patient` waits on `items` (try_and_timeout.rs:168), and nobody is left to
notify it. `main` did at step 15 (try_and_timeout.rs:85), but that woke only
`hasty`.

`main` waits for `patient` to end (trying.rs:351).
