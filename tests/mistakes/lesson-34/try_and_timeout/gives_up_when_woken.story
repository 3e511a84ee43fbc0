panic, in the simplest failing interleaving: 36 steps, 2 preemptions

     main                        hasty                     patient
  1  ● lock state                                                          A:192
  2  ● unlock state
  3  ● Instant::now → 0ns                                                  B:313
  4  ● spawn hasty                                                         B:314
  5  ● lock state                │                                         A:192
  6  ● unlock state              │
  7  ● spawn patient             │                                         B:316
  8  │                           ● Instant::now → 0ns      │               A:158
  9  │                           ● lock state              │               A:161
 10  │                           ● Instant::now → 0ns      │               A:170
 11  │                           ○ wait items 10ms, sleeps │               A:175
 12  ● lock state                ┊                         │               A:106
 13  ● notify_one items → hasty  ┊                         │                A:82
 14  ● unlock state              ┊                         │
 15  ○ join hasty, sleeps        ┊                         │               B:319
 16  ┊                           ● wait items → notified   │               A:175
 17  ┊                           │                         ● lock state    A:134
 18  ┊                           │                         ● unlock state
 19  ┊                           │                         ● lock state    A:210
 20  ┊                           │                         ● unlock state
 21  ┊                           │                         ● end
 22  ┊                           ● lock state                              A:175
 23  ┊                           ● Instant::now → 0ns                      A:170
 24  ┊                           ● unlock state
 25  ┊                           ● elapsed → 0ns                           B:314
 26  ┊                           ● lock state                              A:210
 27  ┊                           ● unlock state
 28  ┊                           ● end
 29  ● join hasty                                                          B:319
 30  ✗ panic:                                                              B:320
     │   recv_timeout() must…
 31  ● lock state                                                          A:210
 32  ● notify_all room → nobody                                            A:214
 33  ● unlock state
 34  ● lock state                                                          A:200
 35  ● notify_all items → nobody                                           A:203
 36  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
   82 │     condvar.notify_one();
  106 │ let mut state = self.shared.state.lock().unwrap();
  134 │ let mut state = self.shared.state.lock().unwrap();
  158 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  161 │ let mut state = self.shared.state.lock().unwrap();
  170 │     let left = deadline.saturating_duration_since(Instant::now());
  175 │     (state, _) = self.shared.items.wait_timeout(state, left).unwrap();
  192 │ self.shared.state.lock().unwrap().receivers += 1;
  200 │ let mut state = self.shared.state.lock().unwrap();
  203 │     self.shared.items.notify_all();
  210 │ let mut state = self.shared.state.lock().unwrap();
  214 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
  313 │ let (others, start) = (rx.clone(), Instant::now());
  314 │ let hasty = thread::spawn(move || (others.recv_timeout(SHORT), start.el…
  316 │ let patient = thread::spawn(move || others.recv().ok());
  319 │ let (first, took) = hasty.join().expect("recv_timeout() must not panic"…
  320 ┃ assert!(

`main` panicked (trying.rs:320): recv_timeout() must not say Timeout before the
time is over (10ms): it did after 0ns
