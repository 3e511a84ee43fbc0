panic, in the simplest failing interleaving: 36 steps, 2 preemptions

     main                        hasty                     patient
  1  ● lock state                                                          A:218
  2  ● unlock state
  3  ● Instant::now → 0ns                                                  B:313
  4  ● spawn hasty                                                         B:314
  5  ● lock state                │                                         A:218
  6  ● unlock state              │
  7  ● spawn patient             │                                         B:316
  8  │                           ● Instant::now → 0ns      │               A:184
  9  │                           ● lock state              │               A:187
 10  │                           ● Instant::now → 0ns      │               A:196
 11  │                           ○ wait items 10ms, sleeps │               A:201
 12  ● lock state                ┊                         │               A:132
 13  ● notify_one items → hasty  ┊                         │                A:84
 14  ● unlock state              ┊                         │
 15  ○ join hasty, sleeps        ┊                         │               B:319
 16  ┊                           ● wait items → notified   │               A:201
 17  ┊                           │                         ● lock state    A:160
 18  ┊                           │                         ● unlock state
 19  ┊                           │                         ● lock state    A:236
 20  ┊                           │                         ● unlock state
 21  ┊                           │                         ● end
 22  ┊                           ● lock state                              A:201
 23  ┊                           ● Instant::now → 0ns                      A:196
 24  ┊                           ● unlock state
 25  ┊                           ● elapsed → 0ns                           B:314
 26  ┊                           ● lock state                              A:236
 27  ┊                           ● unlock state
 28  ┊                           ● end
 29  ● join hasty                                                          B:319
 30  ✗ panic:                                                              B:320
     │   recv_timeout() must…
 31  ● lock state                                                          A:236
 32  ● notify_all room → nobody                                            A:240
 33  ● unlock state
 34  ● lock state                                                          A:226
 35  ● notify_all items → nobody                                           A:229
 36  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
   84 │     condvar.notify_one();
  132 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  160 │ let mut state = self.shared.lock_when(|state| !state.queue.is_empty());
  184 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  187 │ let mut state = self.shared.lock();
  196 │     let left = deadline.saturating_duration_since(Instant::now());
  201 │     (state, _) = self.shared.items.wait_timeout(state, left).unwrap();
  218 │ self.shared.lock().receivers += 1;
  226 │ let mut state = self.shared.lock();
  229 │     self.shared.items.notify_all();
  236 │ let mut state = self.shared.lock();
  240 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
  313 │ let (others, start) = (rx.clone(), Instant::now());
  314 │ let hasty = thread::spawn(move || (others.recv_timeout(SHORT), start.el…
  316 │ let patient = thread::spawn(move || others.recv().ok());
  319 │ let (first, took) = hasty.join().expect("recv_timeout() must not panic"…
  320 ┃ assert!(

`main` panicked (trying.rs:320): recv_timeout() must not say Timeout before the
time is over (10ms): it did after 0ns
