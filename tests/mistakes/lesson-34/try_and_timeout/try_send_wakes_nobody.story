deadlock, in the simplest failing interleaving: 18 steps, 1 preemption

     main                     thread 1              thread 2
  1  ● lock state                                                   A:215
  2  ● unlock state
  3  ● spawn thread 1                                               B:149
  4  ● lock state             │                                     A:215
  5  ● unlock state           │
  6  ● spawn thread 2         │                                     B:149
  7  │                        ● lock state          │               A:158
  8  │                        ○ wait items, sleeps  │               A:167
  9  ● lock state             ┊                     │               A:144
 10  ● unlock state           ┊                     │
 11  ● lock state             ┊                     │               A:144
 12  ● unlock state           ┊                     │
 13  ○ join thread 1, sleeps  ┊                     │               B:153
 14  ┊                        ┊                     ● lock state    A:158
 15  ┊                        ┊                     ● unlock state
 16  ┊                        ┊                     ● lock state    A:233
 17  ┊                        ┊                     ● unlock state
 18  ┊                        ┊                     ● end
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  144 │ let mut state = self.shared.lock();
  158 │ let mut state = self.shared.lock_when(|state| !state.queue.is_empty());
  167 ┃     state = self.shared.items.wait(state).unwrap();
  215 │ self.shared.lock().receivers += 1;
  233 │ let mut state = self.shared.lock();

B  lessons/lesson-34/tests/contract/trying.rs
  149 │ thread::spawn(move || rx.recv().ok())
  153 ┃ receivers.map(|receiver| receiver.join().expect("recv() must not panic"…

`thread 1` waits on `items` (try_and_timeout.rs:167), which nobody has ever
notified, and nobody is left to.

`main` waits for `thread 1` to end (trying.rs:153).
