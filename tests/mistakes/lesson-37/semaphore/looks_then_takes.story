panic, in the simplest failing interleaving: 12 steps, 2 preemptions

     main                           other
  1  ● spawn other                                                 A:268
  2  ● lock state                   │                               B:55
  3  ● unlock state                 │
  4  │                              ● lock state                    B:55
  5  │                              ● unlock state
  6  │                              ● lock state                    B:63
  7  │                              ● unlock state
  8  │                              ● load sum → 0                 A:260
  9  │                              ● store sum = 1                A:260
 10  ● lock state                   │                               B:63
 11  ✗ panic: attempt to subtract…  │                               B:63
 12  ● unlock state → poisoned      │

A  lessons/lesson-37/tests/01_semaphore.rs
  260 │ sum.store(sum.load(Relaxed) + 1, Relaxed);
  268 │     let other = thread::spawn(move || {

B  lessons/lesson-37/src/exercises/semaphore.rs
   55 │ let mut state = self.shared.state.lock().unwrap();
   63 ┃ self.shared.state.lock().unwrap().free -= 1;

`main` panicked (semaphore.rs:63): attempt to subtract with overflow

lost update, if what is written at semaphore.rs:63 was read at semaphore.rs:55:
`main` and `other` had both locked `state` at semaphore.rs:55 (steps 2 and 4)
before either locked it again at semaphore.rs:63 (steps 6 and 10). Read and
write under one lock.

When `main` panicked, `other` had not ended (its last was step 9,
`store sum = 1`).
