deadlock, in the simplest failing interleaving: 28 steps, 1 preemption

     main                     hasty                    patient
  1  ● lock state                                                          A:214
  2  ● unlock state
  3  ● Instant::now → 0ns                                                  B:336
  4  ● spawn hasty                                                         B:337
  5  ● lock state             │                                            A:214
  6  ● unlock state           │
  7  ● spawn patient          │                                            B:339
  8  │                        ● Instant::now → 0ns     │                   A:181
  9  │                        ● lock state             │                   A:184
 10  │                        ● Instant::now → 0ns     │                   A:193
 11  │                        ○ wait, sleeps           │                   A:198
     │                        ┊   items 10ms           │
 12  │                        ┊                        ● lock state        A:157
 13  │                        ┊                        ○ wait it…, sleeps  A:166
 14  ● lock state             ┊                        ┊                   A:129
 15  ● notify_one items       ┊                        ┊                    A:83
     │   → hasty              ┊                        ┊
 16  ● unlock state           ┊                        ┊
 17  ○ join hasty, sleeps     ┊                        ┊                   B:342
 18  ┊                        ● wait items → notified  ┊                   A:198
 19  ┊                        ● lock state             ┊                   A:198
 20  ┊                        ● unlock state           ┊
 21  ┊                        ● elapsed → 0ns          ┊                   B:337
 22  ┊                        ● lock state             ┊                   A:232
 23  ┊                        ● unlock state           ┊
 24  ┊                        ● end                    ┊
 25  ● join hasty                                      ┊                   B:342
 26  ● lock state                                      ┊                   A:129
 27  ● unlock state                                    ┊
 28  ○ join patient, sleeps                            ┊                   B:351
     ✗ sleeps for ever                                 ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
   83 │     condvar.notify_one();
  129 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  157 │ let mut state = self.shared.lock_when(|state| !state.queue.is_empty());
  166 ┃     state = self.shared.items.wait(state).unwrap();
  181 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  184 │ let mut state = self.shared.lock();
  193 │     let left = deadline.saturating_duration_since(Instant::now());
  198 │     (state, _) = self.shared.items.wait_timeout(state, left).unwrap();
  214 │ self.shared.lock().receivers += 1;
  232 │ let mut state = self.shared.lock();

B  lessons/lesson-34/tests/contract/trying.rs
  336 │ let (others, start) = (rx.clone(), Instant::now());
  337 │ let hasty = thread::spawn(move || (others.recv_timeout(SHORT), start.el…
  339 │ let patient = thread::spawn(move || others.recv().ok());
  342 │ let (first, took) = hasty.join().expect("recv_timeout() must not panic"…
  351 ┃ let second = patient.join().expect("recv() must not panic");

`patient` waits on `items` (try_and_timeout.rs:166), and nobody is left to
notify it. `main` did at step 15 (try_and_timeout.rs:83), but that woke only
`hasty`.

`main` waits for `patient` to end (trying.rs:351).
