deadlock, in the simplest failing interleaving: 28 steps, 1 preemption

     main                     hasty                    patient
  1  ● lock state                                                          A:190
  2  ● unlock state
  3  ● Instant::now → 0ns                                                  B:313
  4  ● spawn hasty                                                         B:314
  5  ● lock state             │                                            A:190
  6  ● unlock state           │
  7  ● spawn patient          │                                            B:316
  8  │                        ● Instant::now → 0ns     │                   A:159
  9  │                        ● lock state             │                   A:162
 10  │                        ● Instant::now → 0ns     │                   A:171
 11  │                        ○ wait, sleeps           │                   A:175
     │                        ┊   items 10ms           │
 12  │                        ┊                        ● lock state        A:135
 13  │                        ┊                        ○ wait it…, sleeps  A:144
 14  ● lock state             ┊                        ┊                   A:107
 15  ● notify_one items       ┊                        ┊                    A:83
     │   → hasty              ┊                        ┊
 16  ● unlock state           ┊                        ┊
 17  ○ join hasty, sleeps     ┊                        ┊                   B:319
 18  ┊                        ● wait items → notified  ┊                   A:175
 19  ┊                        ● lock state             ┊                   A:175
 20  ┊                        ● unlock state           ┊
 21  ┊                        ● elapsed → 0ns          ┊                   B:314
 22  ┊                        ● lock state             ┊                   A:208
 23  ┊                        ● unlock state           ┊
 24  ┊                        ● end                    ┊
 25  ● join hasty                                      ┊                   B:319
 26  ● lock state                                      ┊                   A:107
 27  ● unlock state                                    ┊
 28  ○ join patient, sleeps                            ┊                   B:328
     ✗ sleeps for ever                                 ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
   83 │     condvar.notify_one();
  107 │ let mut state = self.shared.state.lock().unwrap();
  135 │ let mut state = self.shared.state.lock().unwrap();
  144 ┃     state = self.shared.items.wait(state).unwrap();
  159 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  162 │ let mut state = self.shared.state.lock().unwrap();
  171 │     let left = deadline.saturating_duration_since(Instant::now());
  175 │     (state, _) = self.shared.items.wait_timeout(state, left).unwrap();
  190 │ self.shared.state.lock().unwrap().receivers += 1;
  208 │ let mut state = self.shared.state.lock().unwrap();

B  lessons/lesson-34/tests/contract/trying.rs
  313 │ let (others, start) = (rx.clone(), Instant::now());
  314 │ let hasty = thread::spawn(move || (others.recv_timeout(SHORT), start.el…
  316 │ let patient = thread::spawn(move || others.recv().ok());
  319 │ let (first, took) = hasty.join().expect("recv_timeout() must not panic"…
  328 ┃ let second = patient.join().expect("recv() must not panic");

`patient` waits on `items` (try_and_timeout.rs:144), and nobody is left to
notify it. `main` did at step 15 (try_and_timeout.rs:83), but that woke only
`hasty`.

`main` waits for `patient` to end (trying.rs:328).
