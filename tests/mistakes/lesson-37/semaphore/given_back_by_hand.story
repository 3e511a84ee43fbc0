deadlock, in the simplest failing interleaving: 8 steps, no preemptions

     main                    other
  1  ● spawn other                                   A:268
  2  ● lock state            │                        B:55
  3  ● unlock state          │
  4  ● load sum → 0          │                       A:260
  5  ● store sum = 1         │                       A:260
  6  ○ join other, sleeps    │                       A:275
  7  ┊                       ● lock state             B:55
  8  ┊                       ○ wait changed, sleeps   B:57
     ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-37/tests/01_semaphore.rs
  260 │ sum.store(sum.load(Relaxed) + 1, Relaxed);
  268 │     let other = thread::spawn(move || {
  275 ┃     other.join().unwrap();

B  lessons/lesson-37/src/exercises/semaphore.rs
   55 │ let mut state = self.shared.state.lock().unwrap();
   57 ┃     state = self.shared.changed.wait(state).unwrap();

`other` waits on `changed` (semaphore.rs:57), which nobody has ever notified,
and nobody is left to.

`main` waits for `other` to end (01_semaphore.rs:275).
