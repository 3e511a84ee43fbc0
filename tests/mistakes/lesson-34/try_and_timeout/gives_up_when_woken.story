panic, in the simplest failing interleaving: 36 steps, 2 preemptions

     main                        hasty                     patient
  1  ● lock state                                                          A:216
  2  ● unlock state
  3  ● Instant::now → 0ns                                                  B:336
  4  ● spawn hasty                                                         B:337
  5  ● lock state                │                                         A:216
  6  ● unlock state              │
  7  ● spawn patient             │                                         B:339
  8  │                           ● Instant::now → 0ns      │               A:182
  9  │                           ● lock state              │               A:185
 10  │                           ● Instant::now → 0ns      │               A:194
 11  │                           ○ wait items 10ms, sleeps │               A:199
 12  ● lock state                ┊                         │               A:130
 13  ● notify_one items → hasty  ┊                         │                A:84
 14  ● unlock state              ┊                         │
 15  ○ join hasty, sleeps        ┊                         │               B:342
 16  ┊                           ● wait items → notified   │               A:199
 17  ┊                           │                         ● lock state    A:158
 18  ┊                           │                         ● unlock state
 19  ┊                           │                         ● lock state    A:234
 20  ┊                           │                         ● unlock state
 21  ┊                           │                         ● end
 22  ┊                           ● lock state                              A:199
 23  ┊                           ● Instant::now → 0ns                      A:194
 24  ┊                           ● unlock state
 25  ┊                           ● elapsed → 0ns                           B:337
 26  ┊                           ● lock state                              A:234
 27  ┊                           ● unlock state
 28  ┊                           ● end
 29  ● join hasty                                                          B:342
 30  ✗ panic:                                                              B:343
     │   recv_timeout() must…
 31  ● lock state                                                          A:234
 32  ● notify_all room → nobody                                            A:238
 33  ● unlock state
 34  ● lock state                                                          A:224
 35  ● notify_all items → nobody                                           A:227
 36  ● unlock state

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
   84 │     condvar.notify_one();
  130 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  158 │ let mut state = self.shared.lock_when(|state| !state.queue.is_empty());
  182 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  185 │ let mut state = self.shared.lock();
  194 │     let left = deadline.saturating_duration_since(Instant::now());
  199 │     (state, _) = self.shared.items.wait_timeout(state, left).unwrap();
  216 │ self.shared.lock().receivers += 1;
  224 │ let mut state = self.shared.lock();
  227 │     self.shared.items.notify_all();
  234 │ let mut state = self.shared.lock();
  238 │     self.shared.room.notify_all();

B  lessons/lesson-34/tests/contract/trying.rs
  336 │ let (others, start) = (rx.clone(), Instant::now());
  337 │ let hasty = thread::spawn(move || (others.recv_timeout(SHORT), start.el…
  339 │ let patient = thread::spawn(move || others.recv().ok());
  342 │ let (first, took) = hasty.join().expect("recv_timeout() must not panic"…
  343 ┃ assert!(

`main` panicked (trying.rs:343): recv_timeout() must not say Timeout before the
time is over (10ms): it did after 0ns
