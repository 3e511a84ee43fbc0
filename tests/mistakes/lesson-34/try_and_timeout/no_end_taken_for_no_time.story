panic, in the simplest failing interleaving: 19 steps, no preemptions

     main                           sender
  1  ● spawn sender                                                A:237
  2  ● Instant::now → 0ns           │                              A:242
  3  ● Instant::now → 0ns           │                              B:183
  4  ● lock state                   │                              B:185
  5  ● Instant::now → 0ns           │                              B:194
  6  ● unlock state                 │
  7  ● elapsed → 0ns                │                              A:244
  8  ○ join sender, sleeps          │                              A:245
  9  ┊                              ● lock state                   B:131
 10  ┊                              ● unlock state
 11  ┊                              ● end
 12  ● join sender                                                 A:245
 13  ● lock state                                                  B:223
 14  ● notify_all items → nobody                                   B:226
 15  ● unlock state
 16  ✗ panic: recv_timeout(Durati…                                 A:246
 17  ● lock state                                                  B:233
 18  ● notify_all room → nobody                                    B:237
 19  ● unlock state

A  lessons/lesson-34/tests/contract/trying.rs
  237 │ let sender = thread::spawn(move || {
  242 │ let start = Instant::now();
  244 │ let took = start.elapsed();
  245 │ sender.join().expect("send() must not panic");
  246 ┃ assert!(

B  lessons/lesson-34/src/exercises/try_and_timeout.rs
  131 │ let mut state = self.shared.lock_when(|state| !self.shared.is_full(stat…
  183 │ let start = Instant::now();
  185 │ let mut state = self.shared.lock();
  194 │     let left = deadline.saturating_duration_since(Instant::now());
  223 │ let mut state = self.shared.lock();
  226 │     self.shared.items.notify_all();
  233 │ let mut state = self.shared.lock();
  237 │     self.shared.room.notify_all();

`main` panicked (trying.rs:246): recv_timeout(Duration::MAX) must wait until
there is a value: it returned Err(Timeout) after 0ns
